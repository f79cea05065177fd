import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { schemeOf, type Scheme } from './theme';

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Calls the listener when the theme may have changed: when the system turns dark or light, and when the user returns to
 * the pane, because Excel sends no event for its own theme.
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
 * Returns the Fluent theme that matches Excel's. In high contrast (forced colours), Fluent's components take the
 * system's colours with either theme. Fluent's own high-contrast theme is not used: it has fixed colours, made for
 * Teams.
 */
export function useTheme() {
  const scheme = useSyncExternalStore(subscribe, currentScheme);
  return { scheme, theme: scheme === 'dark' ? webDarkTheme : webLightTheme };
}
