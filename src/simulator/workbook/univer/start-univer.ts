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
import { keepFormulasByTheirText } from './formula-cache';
import { skipLookupCacheForSingleCells } from './lookup-cache';
import { rememberTextsThatAreNoNumbers } from './number-check';
import { askForTextDirectly } from './string-check';

/** A Univer with the sheet plugins registered and no workbook in it yet. */
export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Set where nothing is drawn, and the workbook has to do what Univer leaves to the plugins that draw. */
  readonly withoutPage?: boolean;
}

/** Registers what a workbook needs besides its looks; a page registers its UI plugins around this. */
export function registerSheetPlugins(univer: Univer): void {
  skipLookupCacheForSingleCells();
  askForTextDirectly();
  keepFormulasByTheirText();
  rememberTextsThatAreNoNumbers();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // The workbook has itself calculated as it is opened; Univer would do it later, once more and on its own time.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
}

/** Univer without a page. */
export function startUniver(): StartedUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerSheetPlugins(univer);
  return { univer, api: FUniver.newAPI(univer), withoutPage: true };
}
