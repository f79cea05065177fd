import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { filtersInFile, noFilters } from '../read/filters';
import { namesFromFile } from '../read/defined-names';
import type { KnownNames } from '../terms/formula-names';
import { readXlsx } from '../read/read-xlsx';
import { addressOf } from '../terms/ranges';
import type { SheetCustom } from '../terms/snapshot-custom';
import { resourceOf } from '../terms/snapshot-resources';
import { defaultHeight } from '../terms/sizes';
import { sheetId, snapshotOfFile, type SheetOfFile } from '../read/snapshot-of-file';
import { filterOfSheet } from '../terms/value-filter';
import { patchCharts } from './charts/patch-charts';
import { patchRules } from './patch-conditional-formats';
import { patchValidations } from './patch-data-validations';
import { dynamicArrayMetadata } from './dynamic-arrays';
import { patchNames } from './patch-defined-names';
import { Package } from '../package/package';
import { makePlainWorkbook } from './plain-workbook';
import { patchPrintNames } from './patch-page-setup';
import { patchFilter, patchFilterNames, rowsInFile } from './patch-filters';
import { patchLayout } from './patch-layout';
import { SheetPart } from './sheet-part';
import { saveStyles, stylesOf } from './styles-part';
import { sortFontElements } from './sort-font-elements';
import { patchTables } from './patch-tables';
import { childrenOf, ensureChild, xmlOf } from '../package/xml';
import { order } from '../package/schema-order';
import { patchSheets } from './patch-sheets';
import type { FormulaDataModel } from '@univerjs/engine-formula';

export interface Saving {
  /** Names of the add-in's custom functions, which a file marks with a prefix. */
  readonly customFunctions: readonly string[];
  /** `inFile` if the filters were not opened (`openWorkbook`), so that they stay in the file as they are. */
  readonly filters?: 'inFile';
  /**
   * Spilled ranges and values, which a snapshot lacks: the results of `getArrayFormulaRange()` and
   * `getArrayFormulaCellData()` of Univer's FormulaDataModel for this workbook.
   */
  readonly spills?: {
    readonly ranges: ReturnType<FormulaDataModel['getArrayFormulaRange']>[string];
    readonly cells: ReturnType<FormulaDataModel['getArrayFormulaCellData']>[string];
  };
}

/**
 * Writes the changes of the snapshot into the opened file and returns it. Parts and elements that Univer or the library
 * do not know stay as they are.
 */
export async function patchWorkbook(
  file: Uint8Array,
  snapshot: IWorkbookData,
  saving: Saving,
): Promise<Uint8Array> {
  const [workbook, book] = [await readXlsx(file, snapshot.name), await Package.open(file)];
  const opened = snapshotOfFile(
    workbook,
    snapshot.name,
    saving.filters === 'inFile' ? noFilters : filtersInFile(book),
  );
  const filters = resourceOf(snapshot, 'SHEET_FILTER_PLUGIN');
  const filtersBefore = resourceOf(opened, 'SHEET_FILTER_PLUGIN');
  const reachable = book.reachable();
  const root = book.element(book.workbookPart);
  const [workbookBefore, styles] = [xmlOf(root), stylesOf(book)];
  const stylesBefore = xmlOf(styles.root);
  const known = knownNames(snapshot, saving);
  const tables = resourceOf(snapshot, 'SHEET_TABLE_PLUGIN');
  const tablesBefore = resourceOf(opened, 'SHEET_TABLE_PLUGIN');
  const rules = resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const rulesBefore = resourceOf(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  makePlainWorkbook(book);
  const parts = patchSheets(book, workbook, snapshot);
  let cellsChanged = parts.length !== workbook.worksheets.length;
  for (const { id, part } of parts) {
    const sheet = workbook.worksheets.find((one) => sheetId(one) === id);
    const now = snapshot.sheets[id] ?? {};
    const before = (opened.sheets[id] ?? newSheet) as SheetOfFile;
    const xml = new SheetPart(book.text(part));
    const cells = withSpilled(now.cellData ?? {}, saving.spills?.cells?.[id]);
    xml.changeCells(
      sheet,
      { cells, styles: snapshot.styles },
      { cells: before.cellData, styles: opened.styles },
      {
        known,
        styles,
        date1904: workbook.properties.date1904 === true,
        spillAt: (row, column) => {
          const range = saving.spills?.ranges?.[id]?.[row]?.[column];
          return range ? addressOf(range) : undefined;
        },
        dynamicArray: () => dynamicArrayMetadata(book),
      },
    );
    xml.changeRows(rowsInFile(now.rowData, snapshot, id), rowsInFile(before.rowData, opened, id));
    patchFilter(xml.root, filterOfSheet(filters[id]), filterOfSheet(filtersBefore[id]));
    patchLayout(xml.root, now, before);
    patchTables(
      book,
      part,
      xml.root,
      { tables: tables[id]?.tables ?? [], cells },
      { tables: tablesBefore[id]?.tables ?? [], cells: before.cellData },
    );
    patchCharts(book, part, xml.root, (now.custom as SheetCustom | undefined)?.charts);
    patchRules(xml.root, sheet, { now: rules[id] ?? [], before: rulesBefore[id] ?? [] }, styles, known);
    patchValidations(xml.root, (now.custom as SheetCustom | undefined)?.dataValidations, known);
    const text = xml.text();
    if (text !== null) book.setText(part, text);
    cellsChanged ||= xml.cellsChanged;
  }
  const indexes = sheetIndexes(book, snapshot);
  const namesBefore = namesFromFile(workbook, workbook.worksheets.map(sheetId));
  patchNames(
    root,
    resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'),
    namesBefore,
    (id) => indexes.get(id),
    known,
  );
  patchFilterNames(root, snapshot, opened, (id) => indexes.get(id));
  patchPrintNames(root, snapshot, (id) => indexes.get(id));
  if (cellsChanged) removeCalcChain(book);
  if (xmlOf(root) !== workbookBefore) book.saveElement(book.workbookPart);
  sortFontElements(styles.root);
  if (xmlOf(styles.root) !== stylesBefore) saveStyles(book, styles);
  book.removeUnreachable(reachable);
  return book.save();
}

const newSheet = {
  cellData: {},
  columnData: {},
  rowData: {},
  mergeData: [],
  freeze: { xSplit: 0, ySplit: 0 },
  // If a file states a default height, Excel no longer fits rows to their texts.
  defaultRowHeight: defaultHeight,
};

/** Returns the index of each sheet in the file, by the sheet's id in the snapshot. */
function sheetIndexes(book: Package, { sheetOrder, sheets }: IWorkbookData): Map<string, number> {
  const list = ensureChild(book.element(book.workbookPart), 'sheets', order.workbook);
  const names = childrenOf(list, 'sheet').map(({ attributes }) => attributes.name);
  return new Map(sheetOrder.map((id) => [id, names.indexOf(sheets[id]?.name ?? id)]));
}

/**
 * Removes Excel's calculation chain. Excel does not open a file whose chain names a cell without a formula, but makes a
 * missing chain again.
 */
function removeCalcChain(book: Package): void {
  const part = book.related(book.workbookPart, 'calcChain');
  if (part) book.unrelate(book.workbookPart, part);
}

function knownNames(snapshot: IWorkbookData, { customFunctions }: Saving): KnownNames {
  const upper = (names: readonly string[]) => new Set(names.map((name) => name.toUpperCase()));
  const sheets = Object.values(resourceOf(snapshot, 'SHEET_TABLE_PLUGIN'));
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return { customFunctions: upper(customFunctions), tables: upper(tables) };
}

type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function withSpilled(
  cells: IWorksheetData['cellData'],
  spilled: Nullable<Spilled>,
): IWorksheetData['cellData'] {
  if (!spilled) return cells;
  const all = structuredClone(cells);
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, spill] of Object.entries(line ?? {})) {
      const target = (all[Number(row)] ??= {});
      const cell = target[Number(column)];
      if (spill && !cell?.f && !cell?.si) target[Number(column)] = { ...cell, v: spill.v, t: spill.t };
    }
  }
  return all;
}
