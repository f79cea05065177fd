import { associateFunctions } from '../functions';
import { notLoaded, tryAgain } from '../functions/words/not-loaded';

// Comes first, because formulas anywhere in a workbook may wait for the functions, even if the pane is closed.
associateFunctions();

async function showPane(root: HTMLElement): Promise<void> {
  const [{ mountPane }] = await Promise.all([import('./mount'), Office.onReady()]);
  await mountPane(root);
}

/** Says that the pane could not be loaded, in each language, because the words of the pane are missing too. */
function sayNotLoaded(root: HTMLElement): void {
  const again = document.createElement('button');
  again.textContent = Object.values(tryAgain).join(' / ');
  again.onclick = () => show(root);
  root.replaceChildren(Object.values(notLoaded).join(' / '), ' ', again);
}

const show = (root: HTMLElement) => void showPane(root).catch(() => sayNotLoaded(root));

const root = document.getElementById('root');
if (root) show(root);
