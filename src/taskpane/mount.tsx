import { createRoot } from 'react-dom/client';
import type { SegmentActions } from './actions';
import { Pane } from './views/Pane';

/** What the pane takes from where it stands. Locales are such as `zh-CN`. */
export interface PanePlace {
  /** Of Office's own buttons and menus: the pane's language until the user chooses another. */
  readonly displayLocale: string;
  /** Of the computer: how numbers are typed and shown. */
  readonly numberLocale: string;
}

/** Shows the pane in `root`; answers how to take it away again. */
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
