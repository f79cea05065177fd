import type { ILanguagePack, LocaleType } from '@univerjs/core';
import type { Localized } from '../../classifier/language';

interface SpreadsheetWords {
  readonly locale: LocaleType;
  readonly default: ILanguagePack;
}

/** The words of the spreadsheet itself in each language, loaded when it starts. */
export const spreadsheetWords: Localized<() => Promise<SpreadsheetWords>> = {
  en: () => import('./en/spreadsheet'),
  zh: () => import('./zh/spreadsheet'),
};
