import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { schemeOf, type Scheme } from './theme';

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Calls the listener when the theme may have changed. Excel sends no event, but to change it users leave the pane and
 * return.
 */
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
 * Returns the Fluent theme that matches Excel's. In high contrast (forced colours) Fluent's components take the
 * system's colours under either theme; its own high-contrast theme has fixed colours, made for Teams.
 */
export function useTheme() {
  const scheme = useSyncExternalStore(subscribe, currentScheme);
  return { scheme, theme: scheme === 'dark' ? webDarkTheme : webLightTheme };
}
