import type { ILanguagePack, LocaleType } from '@univerjs/core';
import type { Localized } from '../../classifier/language';

interface SpreadsheetWords {
  readonly locale: LocaleType;
  readonly default: ILanguagePack;
}

/** The spreadsheet's own words, by language; loaded when the spreadsheet starts. */
export const spreadsheetWords: Localized<() => Promise<SpreadsheetWords>> = {
  en: () => import('./en/spreadsheet'),
  zh: () => import('./zh/spreadsheet'),
};
