import { associateFunctions } from '../functions';
import { said } from '../functions/words/said';

// First of all: a workbook may be full of formulas that wait for them, whether anybody opens the pane or not.
associateFunctions();

const failed = (root: HTMLElement) => {
  root.textContent = Object.values(said.notLoaded).join(' / ');
};

async function showPane(root: HTMLElement): Promise<void> {
  await Office.onReady();
  const { associateCommands } = await import('../commands');
  associateCommands();
  const [{ mountPane }, useCases, lastRun] = await Promise.all([
    import('./mount'),
    import('../excel/use-cases'),
    import('../commands/last-run'),
  ]);
  mountPane(root, { ...useCases, ...lastRun });
  const { informFormulas } = await import('../excel/policy/follow/inform-formulas');
  await informFormulas();
}

const root = document.getElementById('root');
if (root) showPane(root).catch(() => failed(root));
