import { BooleanNumber, type IStyleData, type Worksheet } from '@univerjs/core';
import { cellAddress, columnLetters } from '../../sheet/cells/cell';
import { areaAddress } from './places/area';
import type { Book } from './book/book';
import { savedGroups } from './editing/column-groups';
import { pageBreaksOn } from './editing/page-breaks';
import { savedCharts, type SavedCharts } from './book/chart-snapshot';
import type { SavedValidation } from './book/list-validation';
import type { PageSetup } from './book/page-setup';
import { savedValidations } from './editing/data-validations';
import { cellValue } from './cells/cell-values';
import { excelRule } from './conditional-formats/translate-rules';
import { areasOfRule, rulesOf } from './conditional-formats/rules';
import { namesIn } from './places/defined-names';
import { SheetCells } from './cells/sheet-cells';
import { columnNames, tableArea, tableMeta, tablesOf } from './tables/tables';
import { fromUniverRange } from './places/univer-range';
import { usedArea } from './cells/used-area';

/**
 * The contents of a workbook as plain JSON, with hidden sheets and names. Leaves out ids, so that workbooks with the
 * same contents have equal snapshots.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Cells with contents or a format, by address, such as `B2`. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /**
   * Widths in pixels, by column letters, of columns that differ from the sheet's default width. `rowHeights` likewise,
   * by row number, if somebody set the height.
   */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRowsAndColumns: readonly string[];
  readonly mergedAreas: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly { name: string; address: string; columns: readonly string[]; style: string }[];
  /** Conditional formats, in the order in which Excel applies them. */
  readonly conditionalFormats: readonly {
    addresses: readonly string[];
    stopIfTrue: boolean;
    rule: unknown;
    style: unknown;
  }[];
  readonly names: readonly NameSnapshot[];
  /** How the sheet is printed; left out if the page was never set up. */
  readonly pageSetup?: PageSetup;
  /** The columns of each group: `AI:AY`. */
  readonly columnGroups?: readonly string[];
  /** The rows before which a page ends, zero-based; left out if there are none. */
  readonly pageBreaks?: readonly number[];
  /** Drop-downs; left out if there are none. */
  readonly dataValidations?: readonly SavedValidation[];
  /** In the order of their names; left out if there are none. */
  readonly charts?: readonly Pick<SavedCharts['charts'][number], 'name' | 'content'>[];
}

export interface CellSnapshot {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Font, fill, borders and alignment in Univer's form; the number format is in `numberFormat`. */
  readonly style?: Omit<IStyleData, 'n'>;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export function snapshotOf(book: Book): WorkbookSnapshot {
  return {
    sheets: book.unit.getSheets().map((sheet) => snapshotOfSheet(book, sheet)),
    names: snapshotOfNames(book),
    settings: Object.fromEntries(book.settings),
  };
}

function snapshotOfSheet(book: Book, sheet: Worksheet): SheetSnapshot {
  const sheetId = sheet.getSheetId();
  const { xSplit, ySplit } = sheet.getFreeze();
  const columns = Array.from({ length: sheet.getColumnCount() }, (_, index) => index);
  const rows = book.customizedRows.of(sheet);
  const { defaultColumnWidth, defaultRowHeight } = sheet.getConfig();
  return {
    name: sheet.getName(),
    hidden: Boolean(sheet.isSheetHidden()),
    protected: book.protection.isProtected(sheetId),
    cells: snapshotOfCells(book, sheetId),
    columnWidths: sizes(columns, defaultColumnWidth, (column) => sheet.getColumnWidth(column), columnLetters),
    rowHeights: sizes(
      rows,
      defaultRowHeight,
      // A height that Excel measures changes with the row's texts, so it is not stored.
      (row) =>
        sheet.getRowManager().getRow(row)?.ia === BooleanNumber.TRUE
          ? defaultRowHeight
          : sheet.getRowHeight(row),
      (row) => String(row + 1),
    ),
    hiddenRowsAndColumns: [
      ...rows.filter((row) => !sheet.getRowVisible(row)).map((row) => String(row + 1)),
      ...columns.filter((column) => !sheet.getColVisible(column)).map(columnLetters),
    ],
    mergedAreas: sheet.getMergeData().map((range) => areaAddress(fromUniverRange(range))),
    frozen: { rows: ySplit, columns: xSplit },
    tables: tablesOf(book, sheetId).map((table) => ({
      name: table.getDisplayName(),
      address: areaAddress(tableArea(table)),
      columns: columnNames(table),
      style: tableMeta(table).style ?? table.getTableStyleId(),
      ...(tableMeta(table).showFilterButton === false && { showFilterButton: false }),
    })),
    conditionalFormats: rulesOf(book, sheetId).map((rule) => ({
      addresses: areasOfRule(rule).map(areaAddress),
      stopIfTrue: rule.stopIfTrue,
      rule: excelRule(rule.rule),
      style: 'style' in rule.rule ? rule.rule.style : null,
    })),
    names: snapshotOfNames(book, sheetId),
    ...chartsOf(book, sheetId),
    ...validationsOf(book, sheetId),
    ...(book.columnGroups.has(sheetId) && { columnGroups: savedGroups(book, sheetId) }),
    ...breaksOf(book, sheetId),
    ...(book.pageSetups.has(sheetId) && { pageSetup: book.pageSetups.get(sheetId)! }),
  };
}

function snapshotOfCells(book: Book, sheetId: string): Record<string, CellSnapshot> {
  const used = usedArea(book, sheetId, false);
  if (!used) return {};
  const cells = new SheetCells(book, sheetId);
  const found: Record<string, CellSnapshot> = {};
  cells.read(used, (cell, row, column) => {
    const value = cellValue(cell);
    const formula = cells.formula(cell, row, column);
    const { n: format, ...style } = cells.style(cell) ?? {};
    const hasStyle = Object.keys(style).length > 0;
    if (value === '' && !formula && !format && !hasStyle) return;
    found[cellAddress(row, column)] = {
      value,
      ...(formula && { formula }),
      ...(format && { numberFormat: format.pattern }),
      ...(hasStyle && { style: copyOf(style) }),
    };
  });
  return found;
}

/** Copies plain JSON. In tests, much faster than `structuredClone`. */
const copyOf = <T>(json: T): T => JSON.parse(JSON.stringify(json)) as T;

function chartsOf(book: Book, sheetId: string): Pick<SheetSnapshot, 'charts'> {
  const { charts = [] } = savedCharts(book, sheetId) ?? {};
  if (charts.length === 0) return {};
  const withoutIds = charts.map(({ name, content }) => ({ name, ...(content && { content }) }));
  return { charts: withoutIds.sort((a, b) => a.name.localeCompare(b.name)) };
}

function breaksOf(book: Book, sheetId: string): Pick<SheetSnapshot, 'pageBreaks'> {
  const pageBreaks = pageBreaksOn(book, sheetId);
  return pageBreaks.length > 0 ? { pageBreaks } : {};
}

function validationsOf(book: Book, sheetId: string): Pick<SheetSnapshot, 'dataValidations'> {
  const dataValidations = savedValidations(book, sheetId);
  return dataValidations.length > 0 ? { dataValidations } : {};
}

function snapshotOfNames(book: Book, sheetId?: string): NameSnapshot[] {
  return namesIn(book, sheetId).map(({ name, formulaOrRefString, hidden = false, comment = '' }) => ({
    name,
    formula: formulaOrRefString,
    visible: !hidden,
    comment,
  }));
}

function sizes(
  indexes: number[],
  standard: number,
  size: (index: number) => number,
  name: (index: number) => string,
) {
  const others = indexes.filter((index) => size(index) !== standard);
  return Object.fromEntries(others.map((index) => [name(index), size(index)]));
}
