import type { ILanguagePack, LocaleType } from '@univerjs/core';
import type { Localized } from '../../classifier/language';

interface SpreadsheetWords {
  readonly locale: LocaleType;
  readonly default: ILanguagePack;
}

/** Functions that load the texts of Univer's menus and dialogs, by language. Called when the spreadsheet starts. */
export const spreadsheetWords: Localized<() => Promise<SpreadsheetWords>> = {
  en: () => import('./en/spreadsheet'),
  zh: () => import('./zh/spreadsheet'),
};
