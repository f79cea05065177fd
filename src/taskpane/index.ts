import { associateFunctions } from '../functions';
import { localizedWords } from '../functions/words/localized-words';

// Comes first, because formulas anywhere in a workbook may wait for the functions, even if the pane is closed.
associateFunctions();

const failed = (root: HTMLElement) => {
  root.textContent = Object.values(localizedWords.notLoaded).join(' / ');
};

async function showPane(root: HTMLElement): Promise<void> {
  await Office.onReady();
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
