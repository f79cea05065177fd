import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { schemeOf, type Scheme } from './theme';

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Excel tells nobody that its theme was changed, but to change it one leaves the pane and comes back. */
function subscribe(listener: () => void): () => void {
  const system = prefersDark();
  system.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    system.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

const currentScheme = (): Scheme =>
  schemeOf(typeof Office === 'undefined' ? undefined : Office.context?.officeTheme, prefersDark().matches);

/**
 * The theme that goes with Excel's. In high contrast (forced colours) Fluent's components take the system's
 * colours under either theme; Fluent's one high contrast theme has fixed colours, made for Teams.
 */
export function useTheme() {
  const scheme = useSyncExternalStore(subscribe, currentScheme);
  return { scheme, theme: scheme === 'dark' ? webDarkTheme : webLightTheme };
}
