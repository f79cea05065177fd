import './iterator-helpers';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { keyFormulaCacheByText } from './key-formula-cache';
import { tableThemes } from './table-looks';
import { hideFilterButtons } from './hide-filter-buttons';
import { keepSheetOfTable } from './keep-sheet-of-table';
import { placeNoRules } from './place-no-rules';
import { rememberSplitFormulas } from './split-formulas';
import { matchPatternsAsExcel } from './match-patterns-as-excel';
import { takeAtBeforeSingleItems } from './take-at-before-single-items';
import { skipLookupCache } from './skip-lookup-cache';
import { skipFormulasThatStay } from './skip-formulas-that-stay';
import { cacheNonNumericTexts } from './cache-non-numeric-texts';
import { checkStringsWithTypeof } from './check-strings-with-typeof';

/** A Univer with its sheet plugins registered but no workbook yet. */
export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  /** True if Univer draws nothing. The workbook must then do the work of Univer's drawing plugins itself. */
  readonly withoutPage?: boolean;
}

/**
 * Registers the plugins that a workbook needs, apart from its display. A page also registers UI plugins, before or
 * after.
 */
export function registerSheetPlugins(univer: Univer): void {
  skipLookupCache();
  checkStringsWithTypeof();
  keyFormulaCacheByText();
  cacheNonNumericTexts();
  takeAtBeforeSingleItems();
  matchPatternsAsExcel();
  keepSheetOfTable();
  placeNoRules();
  rememberSplitFormulas();
  hideFilterButtons();
  skipFormulasThatStay();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // The workbook starts its first calculation itself. Univer would start another one later, at an unknown time.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin, {
    userThemes: tableThemes,
    defaultThemeIndex: tableThemes.length,
  });
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
}

/** Starts a Univer that draws nothing. */
export function startUniver(): StartedUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerSheetPlugins(univer);
  return { univer, api: FUniver.newAPI(univer), withoutPage: true };
}
