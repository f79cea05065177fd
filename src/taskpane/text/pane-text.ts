import { localized, traits, type Language, type Localized } from '../../classifier/language';
import { words } from '../words/languages';

/** The words of the pane, with the separator for lists. */
export type PaneText = (typeof words)[Language]['pane'] & { readonly listSeparator: string };

export const paneText: Localized<PaneText> = localized((language) => {
  const { listSeparator } = traits[language];
  return { ...words[language].pane, listSeparator };
});
