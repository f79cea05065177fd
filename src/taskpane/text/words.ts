import { createContext, useContext } from 'react';
import { languageOfLocale, traits, type Language } from '../../classifier/language';
import { numberFormat } from '../../classifier/explain/number-format';
import { dayOf } from '../../sheet/cells/excel-date';
import { shownNumber } from './number-text';
import type { Count } from './count';
import { paneText, type PaneText } from './pane-text';

/** The pane's words in one language, with functions that write numbers and dates. */
export interface Words {
  readonly language: Language;
  readonly text: PaneText;
  number(value: number): string;
  count(value: number): Count;
  /** Writes the date of an Excel serial number. */
  date(serial: number): string;
  /** Writes a fraction of 1 as a percentage without decimals: 0.54 as `54%`. */
  percent(share: number): string;
}

/**
 * Returns the words for a language. Numbers are written by the computer's locale, as in the sheet beside the pane; days too,
 * unless their months would be in another language than the sentence: *Dec 5* in a Chinese one.
 */
export function wordsIn(language: Language, locale: string): Words {
  const number = (value: number) => shownNumber(value, locale);
  // Made once, because to make one takes as long as to write a hundred dates.
  const localeOfDays = languageOfLocale(locale) === language ? locale : traits[language].locale;
  const days = new Intl.DateTimeFormat(localeOfDays, { dateStyle: 'medium', timeZone: 'UTC' });
  const date = (day: Date) => (Number.isNaN(day.getTime()) ? String(day) : days.format(day));
  return {
    language,
    text: paneText[language],
    number,
    count: (value) => ({ value, shown: number(value) }),
    date: (serial) => date(dayOf(serial)),
    percent: (share) => numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
  };
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsProvider around this view');
  return words;
}
