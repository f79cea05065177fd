import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { namesFromFile } from '../read/defined-names';
import type { KnownNames } from '../terms/formula-names';
import { readXlsx } from '../read/read-xlsx';
import { addressOf } from '../terms/ranges';
import { resourceOf } from '../terms/snapshot-resources';
import { sheetId, snapshotOfFile, type SheetOfFile } from '../read/snapshot-of-file';
import { patchRules } from './patch-conditional-formats';
import { dynamicArrayMetadata } from './dynamic-arrays';
import { patchNames } from './patch-defined-names';
import { Package } from '../package/package';
import { asPlainWorkbook } from './plain-kind';
import { patchLook } from './patch-layout';
import { SheetPart } from './sheet-part';
import { keepStyles, stylesOf } from './styles-part';
import { tidyStyles } from './tidy-styles';
import { patchTables } from './patch-tables';
import { childrenOf, ensureChild, xmlOf } from '../package/xml';
import { order } from '../package/schema-order';
import { patchSheets } from './patch-sheets';
import type { FormulaDataModel } from '@univerjs/engine-formula';

export interface Saving {
  /** The names of the add-in's functions: a file marks them as such. */
  readonly customFunctions: readonly string[];
  /** What spilled where, which no snapshot holds: `getArrayFormulaRange()` and `getArrayFormulaCellData()` of the unit. */
  readonly spills?: {
    readonly ranges: ReturnType<FormulaDataModel['getArrayFormulaRange']>[string];
    readonly cells: ReturnType<FormulaDataModel['getArrayFormulaCellData']>[string];
  };
}

/**
 * The file that was opened, with what the snapshot says otherwise written into it. Whatever Univer or the library
 * do not know of is not touched, part by part and element by element.
 */
export async function patchWorkbook(
  file: Uint8Array,
  snapshot: IWorkbookData,
  saving: Saving,
): Promise<Uint8Array> {
  const [workbook, book] = [await readXlsx(file, snapshot.name), await Package.open(file)];
  const opened = snapshotOfFile(workbook, snapshot.name);
  const reachable = book.reachable();
  const root = book.element(book.workbookPart);
  const [workbookBefore, styles] = [xmlOf(root), stylesOf(book)];
  const stylesBefore = xmlOf(styles.root);
  const known = namesKnown(snapshot, saving);
  const tables = resourceOf(snapshot, 'SHEET_TABLE_PLUGIN');
  const tablesBefore = resourceOf(opened, 'SHEET_TABLE_PLUGIN');
  const rules = resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const rulesBefore = resourceOf(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  asPlainWorkbook(book);
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
    xml.changeRows(now.rowData, before.rowData);
    patchLook(xml.root, now, before);
    patchTables(
      book,
      part,
      xml.root,
      { tables: tables[id]?.tables ?? [], cells },
      { tables: tablesBefore[id]?.tables ?? [], cells: before.cellData },
    );
    patchRules(xml.root, sheet, { now: rules[id] ?? [], before: rulesBefore[id] ?? [] }, styles, known);
    const text = xml.text();
    if (text !== null) book.setText(part, text);
    cellsChanged ||= xml.cellsChanged;
  }
  const places = placesOf(book, snapshot);
  const namesBefore = namesFromFile(workbook, workbook.worksheets.map(sheetId));
  patchNames(
    root,
    resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'),
    namesBefore,
    (id) => places.get(id),
    known,
  );
  if (cellsChanged) forgetOrderOfCalculation(book);
  if (xmlOf(root) !== workbookBefore) book.keepElement(book.workbookPart);
  tidyStyles(styles.root);
  if (xmlOf(styles.root) !== stylesBefore) keepStyles(book, styles);
  book.removeUnreachable(reachable);
  return book.save();
}

const newSheet = {
  cellData: {},
  columnData: {},
  rowData: {},
  mergeData: [],
  freeze: { xSplit: 0, ySplit: 0 },
};

/** The place of each sheet in the file, by its id in the snapshot. */
function placesOf(book: Package, { sheetOrder, sheets }: IWorkbookData): Map<string, number> {
  const list = ensureChild(book.element(book.workbookPart), 'sheets', order.workbook);
  const names = childrenOf(list, 'sheet').map(({ attributes }) => attributes.name);
  return new Map(sheetOrder.map((id) => [id, names.indexOf(sheets[id]?.name ?? id)]));
}

/** In which order Excel calculated last: it does not open a file that names cells there which have no formula. */
function forgetOrderOfCalculation(book: Package): void {
  const part = book.related(book.workbookPart, 'calcChain');
  if (part) book.unrelate(book.workbookPart, part);
}

function namesKnown(snapshot: IWorkbookData, { customFunctions }: Saving): KnownNames {
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
