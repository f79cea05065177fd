import { createRoot } from 'react-dom/client';
import type { SegmentActions } from './state/actions/actions';
import type { PanePlace } from './platform/pane-place';
import { Pane } from './views/Pane';

/** Shows the pane in `root`. Returns a function that removes it. */
export function mountPane(
  root: HTMLElement,
  actions: SegmentActions,
  place: PanePlace = { displayLocale: displayLocale(), numberLocale: navigator.language },
): () => void {
  const pane = createRoot(root);
  pane.render(<Pane actions={actions} {...place} />);
  return () => pane.unmount();
}

function displayLocale(): string {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return office ?? navigator.language;
}
