import type { SavedCharts } from '../../workbook/book/chart-snapshot';
import type { SavedValidation } from '../../workbook/book/list-validation';
import type { PageSetup } from '../../workbook/book/page-setup';

/** Settings that add-ins store in a workbook: values of JSON, by key. */
export type Settings = Readonly<Record<string, unknown>>;

/** The `custom` of a snapshot: what Excel stores with a workbook and Univer does not. */
export interface WorkbookCustom {
  readonly settings?: Settings;
  /** True if the workbook counts days from 1904. The cells of a snapshot count from 1900, as Univer shows them. */
  readonly countsFrom1904?: boolean;
}

/** The `custom` of a sheet in a snapshot. */
export interface SheetCustom {
  readonly protected?: boolean;
  /** How the sheet is printed, if the add-in has set it. */
  readonly pageSetup?: PageSetup;
  /** Groups of columns that the add-in made: `AI:AY`. */
  readonly columnGroups?: readonly string[];
  /** The rows before which a page ends, zero-based. */
  readonly pageBreaks?: readonly number[];
  readonly charts?: SavedCharts;
  /** Drop-downs. */
  readonly dataValidations?: readonly SavedValidation[];
}
