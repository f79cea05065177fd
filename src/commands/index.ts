import { languageOf } from '../classifier/language';
import type { Progress } from '../sheet/progress';
import { reportCommandResult } from './command-result';
import { segmentSheet } from './segment-sheet';

/** Registers the ribbon's buttons with Office under the names that the manifest gives them. */
export function associateCommands(): void {
  Office.actions.associate('segmentSheet', async (event: Office.AddinCommands.Event) => {
    // First: Excel may not show the pane until the button is completed, and in some builds the promise of showing it
    // never settles (office-js 3250, 3224, 5600).
    event.completed();
    const canceller = new AbortController();
    const onProgress = (progress?: Progress) =>
      reportCommandResult({ kind: 'running', progress, cancel: () => canceller.abort() });
    onProgress();
    // The pane shows progress and offers to cancel. Nothing waits for it: the sheet is segmented also without a pane.
    void Office.addin.showAsTaskpane().catch(() => undefined);
    const options = { onProgress, signal: canceller.signal };
    reportCommandResult(await segmentSheet(languageOf(Office.context.displayLanguage), options));
  });
}
