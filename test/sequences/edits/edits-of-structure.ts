import type { CellValue } from '../../../src/sheet/cells/cell';
import { columnLetters } from '../../../src/sheet/cells/cell';
import type { Edit } from './edit';
import { figuresOf, put } from './edits-of-cells';
import { markColours } from './edits-of-looks';
import { isFiltered, moveHiddenBefore, rowsThatShow } from './edits-of-filters';
import { size, type Cell } from '../user-sheet';
import type { World } from '../world';

const wholeRow = (row: number) => `${row + 1}:${row + 1}`;
const wholeColumn = (column: number) => `${columnLetters(column)}:${columnLetters(column)}`;

/** Inserts a new client between two others. */
export const insertRow: Edit = (world, a) => {
  const { sheet } = world;
  const rows = sheet.clientRows;
  if (rows.length < 2 || rows.length > 40) return false;
  const row = rows[1 + (a % (rows.length - 1))]!;
  world.worksheet().getRange(wholeRow(row)).insert('Down');
  sheet.insertRow(row);
  moveHiddenBefore(world, sheet, row, 1);
  const number = ++world.clients;
  for (const [key, value] of Object.entries(figuresOf(number))) {
    if (sheet.column(key) >= 0) put(world, row, sheet.column(key), { value });
  }
  world.doubts.set(`Client ${number}`, 'new');
  return true;
};

export const deleteRow: Edit = (world, a) => {
  const { sheet } = world;
  // In a filtered list, Excel deletes only the rows that show.
  const rows = rowsToMove(world);
  if (sheet.clientRows.length < 5 || rows.length === 0) return false;
  const row = rows[a % rows.length]!;
  world.worksheet().getRange(wholeRow(row)).delete('Up');
  sheet.deleteRow(row);
  moveHiddenBefore(world, sheet, row, -1);
  return true;
};

const rowsToMove = (world: World) =>
  isFiltered(world, world.sheet)
    ? rowsThatShow(world, world.sheet, world.sheet.clientRows)
    : world.sheet.clientRows;

/**
 * Inserts a column of the user's, with a header and a text for each client, or one or two blank columns beside a range.
 */
export const insertColumn: Edit = (world, a, b) => {
  const { sheet } = world;
  if (sheet.edge > 16) return false;
  const column = 1 + (a % Math.max(1, sheet.edge - 1));
  const blank = b % 6 === 0 && !sheet.table;
  for (let times = blank ? 1 + (((b / 6) % 2) | 0) : 1; times > 0; times--) {
    world.worksheet().getRange(wholeColumn(column)).insert('Right');
    sheet.insertColumn(column);
  }
  if (blank) return true;
  put(world, sheet.top, column, { value: `Extra ${++world.things}` });
  for (const row of sheet.clientRows) put(world, row, column, { value: `x${row}` });
  return true;
};

/** Deletes one of the user's columns that no model reads, or one of ClientTier's. */
export const deleteColumn: Edit = (world, a) => {
  const { sheet } = world;
  const columns = sheet.columns.flatMap(({ key, own }, column) =>
    !key && (own || sheet.cells[sheet.top]![column]) ? [column] : [],
  );
  const column = columns[a % columns.length];
  if (column === undefined || isFiltered(world, sheet)) return false;
  // ClientTier's formulas may refer to it, and would then show #REF!.
  const isRead = world.made?.headers.has(sheet.columns[column]!) ?? false;
  if (isRead && sheet.cells.some((row) => row.some((cell) => cell?.counting))) return false;
  world.hasDebris ||= sheet.columns[column]!.own !== undefined;
  if (sheet.columns[column]!.own?.role === 'segment') markColours(world, column);
  world.worksheet().getRange(wholeColumn(column)).delete('Left');
  sheet.deleteColumn(column);
  return true;
};

/** Sorts the clients: backwards, or with the first half last. */
export const sort: Edit = (world, a) => {
  const { sheet } = world;
  const all = sheet.clientRows;
  if (all.length < 2 || all.at(-1)! - all[0]! !== all.length - 1) return false;
  // Excel sorts only the rows that show.
  const rows = rowsToMove(world);
  const order =
    a % 2 ? [...rows].reverse() : [...rows.slice(rows.length >> 1), ...rows.slice(0, rows.length >> 1)];
  const width = shownWidth(world);
  const rangeOf = (row: number) => world.worksheet().getRangeByIndexes(row, 0, 1, width);
  const stood = new Map(order.map((row) => [row, rangeOf(row).formulas[0]!]));
  const formats = new Map(order.map((row) => [row, rangeOf(row).numberFormat[0]!]));
  const areTexts = [...formats.values()].some((row) => row.includes('@'));
  // Sorting moves formulas into cells that are Text as well; entering them there would make them text.
  if (areTexts) for (const row of rows) rangeOf(row).numberFormat = 'General';
  // Excel fills the column of a table with a formula that is entered, but not with one that is sorted.
  const { ways } = world.workbook;
  const fills = ways.fillsTableColumns;
  ways.fillsTableColumns = false;
  order.forEach((from, index) => {
    const row = rows[index]!;
    rangeOf(row).formulas = [stood.get(from)!.map((cell) => inRow(cell, from, row))];
    if (!areTexts) return;
    // The formats go with their cells.
    rangeOf(row).numberFormat = [formats.get(from)!];
    const looks = sheet.looks[row]!;
    formats.get(from)!.forEach((format, column) => {
      if (!sheet.columns[column]!.own) looks[column] = withFormat(looks[column], format);
    });
  });
  ways.fillsTableColumns = fills;
  const before = order.map((row) => sheet.cells[row]!.slice(0, width));
  rows.forEach((row, index) => {
    sheet.cells[row]!.splice(0, width, ...(before[index] as (Cell | undefined)[]));
  });
  sheet.areRowsMoved = true;
  return true;
};

/** Returns the look of a cell that gets this number format. */
function withFormat(look: string | undefined, format: string): string | undefined {
  if (look === undefined) return undefined;
  const { style } = (look === '' ? {} : JSON.parse(look)) as { style?: unknown };
  const numberFormat = format === 'General' ? undefined : format;
  return numberFormat || style ? JSON.stringify({ numberFormat, style }) : '';
}

/**
 * Returns how many columns Excel counts as one list: up to the first blank one, including those that are being written.
 */
function shownWidth(world: World): number {
  const { sheet } = world;
  const rows = world.worksheet().getRangeByIndexes(sheet.top, 0, size.rows - sheet.top, size.columns).values;
  const isBlank = (column: number) => rows.every((row) => row[column] === '');
  const columns = Array.from({ length: size.columns }, (_, column) => column);
  return columns.find((column) => column >= sheet.edge && isBlank(column)) ?? size.columns;
}

/** Moves a formula to another row, so that it refers to that row. */
const inRow = (cell: CellValue, from: number, to: number): CellValue =>
  typeof cell === 'string' && cell.startsWith('=')
    ? cell.replace(/([A-Z]+)(\d+)\b/g, (all, letters: string, row: string) =>
        Number(row) === from + 1 && /^[A-Z]{1,2}$/.test(letters) ? `${letters}${to + 1}` : all,
      )
    : cell;

export const renameSheet: Edit = (world) => {
  const { sheet } = world;
  const name = `Clients ${++world.things}`;
  world.worksheet().name = name;
  sheet.name = name;
  return true;
};

/** Copies the sheet as Excel does, with new names for ClientTier's columns. */
export const copySheet: Edit = (world) => {
  const { sheet } = world;
  if (sheet.table || world.sheets.length > 2 || isFiltered(world, sheet)) return false;
  const copy = sheet.copy(`Copy ${++world.things}`);
  const from = world.worksheet();
  const added = world.root.worksheets.add(copy.name);
  const used = from.getUsedRange();
  const address = used.address.split('!').at(-1)!;
  added.getRange(address).copyFrom(used);
  for (const { name, formula, visible } of [...world.root.names.items(), ...from.names.items()]) {
    if (!name.startsWith('_ClientTier_') || name.startsWith('_ClientTier_Run') || visible) continue;
    const target = String(formula).split('!');
    if (target.length !== 2 || target[0]!.replace(/^=/, '').replace(/'/g, '') !== sheet.name) continue;
    added.names.add(name, added.getRange(target[1]!)).visible = false;
  }
  world.sheets.push(copy);
  world.active = world.sheets.length - 1;
  return true;
};

export const otherSheet: Edit = (world, a) => {
  if (world.sheets.length < 2) return false;
  world.active = a % world.sheets.length;
  return true;
};
