import { languageOf, languages, type Language } from '../../classifier/language';
import { recall } from './remembered';

/** The languages of Office and of the computer, as locales such as `zh-CN`. */
export interface PanePlace {
  /** The language of Office's buttons and menus. The pane uses it until the user chooses another. */
  readonly displayLocale: string;
  /** The computer's locale for typing and showing numbers. */
  readonly numberLocale: string;
}

/** Returns where the pane is open. Until Office is ready, takes the page's language for that of Office. */
export function panePlace(): PanePlace {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return { displayLocale: office ?? navigator.language, numberLocale: navigator.language };
}

/** Returns the language of the pane: the one that the user chose last, otherwise that of Office. */
export function paneLanguage(displayLocale: string): Language {
  const stored = recall('language');
  return languages.find((each) => each === stored) ?? languageOf(displayLocale);
}
