import { createRoot } from 'react-dom/client';
import type { PanePlace } from './platform/pane-place';
import { Pane, type LoadWorkbench } from './views/Pane';

/**
 * Shows the pane in `root`. Returns a function that removes it.
 *
 * @param load loads the pages; called again if it failed before
 */
export function mountPane(root: HTMLElement, load: LoadWorkbench, place: PanePlace): () => void {
  const pane = createRoot(root);
  pane.render(<Pane load={load} {...place} />);
  return () => pane.unmount();
}
