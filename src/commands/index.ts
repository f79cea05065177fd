import { languageOf } from '../classifier/language';
import type { Progress } from '../sheet/progress';
import { loadedLater } from '../excel/office/loaded-later';
import { reportCommandResult, type CommandResult } from './command-result';

/* The work of each button is loaded at its first click. */
const segmentSheet = loadedLater(async () => (await import('./segment-sheet')).segmentSheet);
const summarizeSegments = loadedLater(async () => (await import('./summarize-segments')).summarizeSegments);

/** Reports the result of a button's work, or the error if its script could not be loaded. */
const report = async (work: Promise<CommandResult>) =>
  reportCommandResult(await work.catch((error: unknown): CommandResult => ({ kind: 'failed', error })));

/** Registers the ribbon's buttons with Office under the names in the manifest. */
export function associateCommands(): void {
  Office.actions.associate('segmentSheet', async (event: Office.AddinCommands.Event) => {
    // Comes first: Excel may not show the pane until the button is completed, and in some builds the promise of showing
    // the pane never settles (office-js 3250, 3224, 5600).
    event.completed();
    const canceller = new AbortController();
    const onProgress = (progress?: Progress) =>
      reportCommandResult({ kind: 'running', progress, cancel: () => canceller.abort() });
    onProgress();
    // Shows the pane for progress and cancelling. Nothing waits for it: the sheet is segmented even if no pane opens.
    void Office.addin.showAsTaskpane().catch(() => undefined);
    const options = { onProgress, signal: canceller.signal };
    await report(segmentSheet(languageOf(Office.context.displayLanguage), options));
  });
  Office.actions.associate('summarizeSegments', async (event: Office.AddinCommands.Event) => {
    event.completed();
    reportCommandResult({ kind: 'summarizing' });
    void Office.addin.showAsTaskpane().catch(() => undefined);
    await report(summarizeSegments(languageOf(Office.context.displayLanguage)));
  });
}
