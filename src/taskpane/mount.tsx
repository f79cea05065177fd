import { createRoot } from 'react-dom/client';
import { loadWorkbench } from './load-workbench';
import { paneLanguage, panePlace } from './platform/pane-place';
import { Pane } from './views/Pane';
import { loadWords } from './words/load-words';

/**
 * Shows the pane in `root` before the scripts that read the sheet are loaded, so that the user sees that it is coming.
 * Rejects if its words cannot be loaded.
 */
export async function mountPane(root: HTMLElement): Promise<void> {
  const place = panePlace();
  await loadWords(paneLanguage(place.displayLocale));
  createRoot(root).render(<Pane load={loadWorkbench} {...place} />);
}
