import { languageOf } from '../classifier/language';
import type { Progress } from '../sheet/progress';
import { tellCommandResult } from './last-run';
import { segmentSheet } from './segment-sheet';

/** Registers the ribbon's buttons with Office under the names that the manifest gives them. */
export function associateCommands(): void {
  Office.actions.associate('segmentSheet', async (event: Office.AddinCommands.Event) => {
    const canceller = new AbortController();
    const onProgress = (progress?: Progress) =>
      tellCommandResult({ kind: 'running', progress, cancel: () => canceller.abort() });
    try {
      onProgress();
      // The pane shows progress and offers to cancel. If it cannot be shown, the sheet is segmented all the same.
      await Office.addin.showAsTaskpane().catch(() => undefined);
      const options = { onProgress, signal: canceller.signal };
      tellCommandResult(await segmentSheet(languageOf(Office.context.displayLanguage), options));
    } finally {
      event.completed();
    }
  });
}
