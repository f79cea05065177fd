import { languageOf } from '../classifier/language';
import { tellCommandResult } from './last-run';
import { segmentSheet } from './segment-sheet';

/** Makes the ribbon's buttons known to Office, under the names that the manifest has for them. */
export function associateCommands(): void {
  Office.actions.associate('segmentSheet', async (event: Office.AddinCommands.Event) => {
    try {
      tellCommandResult(await segmentSheet(languageOf(Office.context.displayLanguage)));
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}
