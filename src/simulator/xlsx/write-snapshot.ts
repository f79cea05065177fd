import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { writeConditionalFormats } from './conditional-formats';
import type { SheetCustom } from './custom';
import { namesFromFile, writeNames } from './defined-names';
import type { KnownNames } from './formula-names';
import { writeLayout } from './layout';
import type { Workbook, Worksheet } from './library';
import { addressOf } from './ranges';
import { resourceOf } from './resources';
import { sheetId, snapshotOfFile, type SheetSnapshot } from './snapshot-of-file';
import { writeTables } from './tables';
import { argb } from './theme-colors';
import { writeCells } from './write-cells';

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
 * Writes a snapshot into the workbook that it was opened from, or into a new one. Only what differs from what was
 * opened is touched, so that whatever Univer does not know of stays as it was.
 */
export async function writeSnapshot(
  workbook: Workbook,
  snapshot: IWorkbookData,
  saving: Saving,
): Promise<void> {
  writeOutSharedFormulas(workbook);
  const names = namesFromFile(workbook, workbook.worksheets.map(sheetId));
  const sheets = bringSheetsToOrder(workbook, snapshot);
  const opened = snapshotOfFile(workbook, snapshot.name);
  const known = namesKnown(snapshot, saving);
  for (const [id, sheet] of sheets) {
    const now = snapshot.sheets[id] ?? {};
    const before = opened.sheets[sheetId(sheet)] as SheetSnapshot;
    writeCells(
      sheet,
      { cells: withSpilled(now.cellData ?? {}, saving.spills?.cells?.[id]), styles: snapshot.styles },
      { cells: before.cellData, styles: opened.styles },
      {
        known,
        date1904: workbook.properties.date1904 === true,
        spillAt: (row, column) => {
          const range = saving.spills?.ranges?.[id]?.[row]?.[column];
          return range ? addressOf(range) : undefined;
        },
      },
    );
    writeLayout(sheet, now, before);
    writeTables(
      sheet,
      resourceOf(snapshot, 'SHEET_TABLE_PLUGIN')[id]?.tables ?? [],
      resourceOf(opened, 'SHEET_TABLE_PLUGIN')[sheetId(sheet)]?.tables ?? [],
    );
    writeConditionalFormats(
      sheet,
      resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id] ?? [],
      resourceOf(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[sheetId(sheet)] ?? [],
      known,
    );
    await writeSheetProperties(sheet, now, before);
  }
  const nowNames = resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN');
  writeNames(workbook, nowNames, names, snapshot.sheetOrder, known);
}

function namesKnown(snapshot: IWorkbookData, { customFunctions }: Saving): KnownNames {
  const upper = (names: readonly string[]) => new Set(names.map((name) => name.toUpperCase()));
  const sheets = Object.values(resourceOf(snapshot, 'SHEET_TABLE_PLUGIN'));
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return { customFunctions: upper(customFunctions), tables: upper(tables) };
}

type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** A formula that leans on another cell's would change or break when that cell is written. */
function writeOutSharedFormulas(workbook: Workbook): void {
  for (const sheet of workbook.worksheets) {
    const plain: (() => void)[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value, formula, result } = cell;
        const isShared =
          value && typeof value === 'object' && ('sharedFormula' in value || isShareMaster(value));
        if (isShared && formula !== undefined) plain.push(() => (cell.value = { formula, result }));
      }),
    );
    for (const write of plain) write();
  }
}

const isShareMaster = (value: object) => 'shareType' in value && value.shareType === 'shared';

/** The file's sheets by the snapshot's ids: deleted, added, renamed and ordered as in the snapshot. */
function bringSheetsToOrder(workbook: Workbook, snapshot: IWorkbookData): Map<string, Worksheet> {
  const inFile = new Map(workbook.worksheets.map((sheet) => [sheetId(sheet), sheet]));
  for (const [id, sheet] of inFile) if (!snapshot.sheetOrder.includes(id)) workbook.removeWorksheet(sheet.id);
  // Names are swapped by way of passing ones, or two sheets that change places would clash.
  for (const [id, sheet] of inFile) if (snapshot.sheetOrder.includes(id)) sheet.name = `${sheet.id} ${id}`;
  return new Map(
    snapshot.sheetOrder.map((id, index) => {
      const name = snapshot.sheets[id]?.name ?? id;
      const sheet = inFile.get(id) ?? workbook.addWorksheet(name);
      sheet.name = name;
      sheet.orderNo = index + 1;
      return [id, sheet];
    }),
  );
}

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

async function writeSheetProperties(
  sheet: Worksheet,
  now: Partial<IWorksheetData>,
  before: SheetSnapshot,
): Promise<void> {
  if ((now.hidden ?? BooleanNumber.FALSE) !== before.hidden) {
    sheet.state = now.hidden === BooleanNumber.TRUE ? 'hidden' : 'visible';
  }
  if (now.tabColor && now.tabColor !== before.tabColor)
    sheet.properties.tabColor = { argb: argb(now.tabColor) };
  const isProtected = (now.custom as SheetCustom | undefined)?.protected === true;
  if (isProtected && !sheet.sheetProtection) await sheet.protect();
  if (!isProtected && sheet.sheetProtection) sheet.unprotect();
}
