import { associateFunctions, loadTheRest } from '../functions';
import { notLoaded } from '../functions/words/not-loaded';

// Comes first, because formulas anywhere in a workbook may wait for the functions, even if the pane is closed.
associateFunctions();

const failed = (root: HTMLElement) => {
  root.textContent = Object.values(notLoaded).join(' / ');
};

async function showPane(root: HTMLElement): Promise<void> {
  // Waits for the words before it loads the scripts of pane and buttons, because these use them while they load.
  await Promise.all([Office.onReady(), loadTheRest()]);
  const { associateCommands } = await import('../commands');
  associateCommands();
  const [{ mountPane }, useCases, lastRun] = await Promise.all([
    import('./mount'),
    import('../excel/use-cases'),
    import('../commands/command-result'),
  ]);
  mountPane(root, { ...useCases, ...lastRun });
  void useCases.showIfOpenedWithWorkbook().catch(() => undefined);
  const { informFormulas } = await import('../excel/policy/follow/inform-formulas');
  await informFormulas();
}

const root = document.getElementById('root');
if (root) showPane(root).catch(() => failed(root));
