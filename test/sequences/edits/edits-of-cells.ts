import type { CellValue } from '../../../src/sheet/cells/cell';
import { cellAddress } from '../../../src/sheet/cells/cell';
import { asOf, handModel, handModels } from '../hand-models';
import type { Edit } from './edit';
import type { Cell } from '../user-sheet';
import type { World } from '../world';

/** Returns the cells of a new client; the keys are those of the columns. */
export const figuresOf = (number: number): Readonly<Record<string, CellValue>> => ({
  client: `Client ${number}`,
  Sales: [20, 99, 100, 240][number % 4]!,
  Loyalty: [2, 5, 9, 4, 7][number % 5]!,
  'First order': asOf - [-40, 40, 200, 800, 1000][(number * 3) % 5]!,
  Visits: [1, 3, 4, 9][(number >> 1) % 4]!,
});

const figures: Readonly<Record<string, readonly CellValue[]>> = {
  Sales: [20, 99, 100, 240, ''],
  Loyalty: [2, 5, 9, 4],
  'First order': [asOf + 40, asOf - 40, asOf - 800],
  Visits: [1, 4, 9],
};

export function put(world: World, row: number, column: number, cell: Cell | undefined): void {
  const { sheet } = world;
  if (cell?.begins === undefined) world.worksheet().getCell(row, column).values = [[cell?.value ?? '']];
  sheet.cells[row]![column] = cell;
}

export function putFormula(world: World, row: number, column: number, formula: string): void {
  const range = world.worksheet().getCell(row, column);
  // In a cell that is formatted as text, it is a text.
  const isText = range.numberFormat[0]![0] === '@';
  range.formulas = [[formula]];
  world.sheet.cells[row]![column] = isText
    ? { value: formula }
    : { value: '', begins: /^=\w+\(/.exec(formula)![0] };
}

/** Types another figure for a client. */
export const typeFigure: Edit = (world, a, b, c) => {
  const { sheet } = world;
  const keys = Object.keys(figures).filter((key) => sheet.column(key) >= 0);
  const key = keys[a % keys.length];
  const row = sheet.clientRows[b % sheet.clientRows.length];
  if (key === undefined || row === undefined) return false;
  const value = figures[key]![c % figures[key]!.length]!;
  const client = sheet.client(row)!;
  if (!world.doubts.has(client)) {
    const before = Object.keys(figures).map((each) => [each, sheet.figures(row, [each])[0]!] as const);
    world.doubts.set(client, Object.fromEntries(before));
  }
  put(world, row, sheet.column(key), value === '' ? undefined : { value });
  return true;
};

/** Types a tier, or another text, over what ClientTier wrote; or clears that cell. */
export const typeTier: Edit = (world, a, b, c) => {
  const { sheet } = world;
  const columns = sheet.columns.flatMap(({ own }, at) => (own?.role === 'segment' ? [at] : []));
  const column = columns[a % columns.length];
  const rows = sheet.clientRows.filter((row) => column !== undefined && sheet.cells[row]![column]?.own);
  const row = rows[b % rows.length];
  if (column === undefined || row === undefined) return false;
  const { model } = sheet.columns[column]!.own!;
  const texts = [...Object.values(handModel(model).tiers).map(([name]) => name), 'VIP', ''];
  const value = texts[c % texts.length]!;
  world.typedMeanwhile.add(sheet.client(row)!);
  const before = sheet.cells[row]![column]!;
  // If ClientTier has cleared or overwritten the cell in the meantime, the same text is the user's.
  const isThere = () =>
    world.workbook.snapshot().sheets.find(({ name }) => name === sheet.name)?.cells[cellAddress(row, column)]
      ?.value === value;
  const isSame = before.own !== 'formula' && before.value === value && (value === '' || isThere());
  put(world, row, column, { value, own: isSame ? before.own : value === '' ? 'text' : 'typed' });
  return true;
};

/** Renames a header of the user's or of ClientTier's. */
export const typeHeader: Edit = (world, a) => {
  const { sheet } = world;
  const columns = sheet.cells[sheet.top]!.flatMap((cell, column) =>
    cell && sheet.columns[column]!.key !== 'client' ? [column] : [],
  );
  const column = columns[a % columns.length];
  if (column === undefined) return false;
  const before = sheet.cells[sheet.top]![column]!;
  const { key } = sheet.columns[column]!;
  const value = before.own
    ? `Our view ${++world.things}`
    : key
      ? `${key} ${++world.things}`
      : `City ${++world.things}`;
  put(world, sheet.top, column, { value, own: before.own && 'typed' });
  return true;
};

/** Types a row of totals below the clients, and a formula that counts in ClientTier's column. */
export const typeTotal: Edit = (world, a) => {
  const { sheet } = world;
  const below = sheet.last + 1;
  const client = sheet.column('client');
  const letters = (column: number) => cellAddress(0, column).replace(/\d+$/, '');
  const range = (column: number) => `${letters(column)}${sheet.top + 2}:${letters(column)}${sheet.last + 1}`;
  if (sheet.isFree(below, client)) {
    put(world, below, client, { value: 'Total' });
    const sales = sheet.column('Sales');
    if (sales >= 0 && sheet.isFree(below, sales)) putFormula(world, below, sales, `=SUM(${range(sales)})`);
  }
  if (sheet.cells[below]![client]?.value !== 'Total') return false;
  const own = sheet.columns.flatMap(({ own }, at) => (own ? [at] : []));
  const column = own[a % own.length];
  // If one formula fills a whole column of a table, Excel would also fill that column with the user's formula.
  const isFilled =
    sheet.table !== undefined &&
    sheet.clientRows.every((row) => sheet.cells[row]![column!]?.own === 'formula');
  if (column !== undefined && sheet.isFree(below, column) && !isFilled)
    putFormula(world, below, column, `=COUNTIF(${range(column)},"Treasure")`);
  return true;
};

/** Types a note below the clients, below ClientTier's column, or to the right of all columns. */
export const typeNote: Edit = (world, a) => {
  const { sheet } = world;
  const own = sheet.columns.flatMap(({ own }, at) => (own ? [at] : []));
  const places = [
    [sheet.last + 4, sheet.column('client')],
    [sheet.last + 3, own[a % (own.length || 1)] ?? -1],
    [sheet.last, sheet.edge + 6],
  ] as const;
  const [row, column] = places[a % places.length]!;
  if (column < 0 || !sheet.isFree(row, column)) return false;
  // In a row of the table of clients, a note under the names would be a client without orders.
  if (world.made?.sheet === sheet && row <= sheet.bottom) return false;
  put(world, row, column, { value: `Checked ${++world.things}` });
  return true;
};

/** Clears the last clients. What ClientTier wrote for them stays. */
export const clearEnd: Edit = (world, a) => {
  const { sheet } = world;
  const rows = sheet.clientRows.slice(3).slice(-(1 + (a % 3)));
  if (rows.length === 0) return false;
  for (const row of rows) {
    sheet.columns.forEach(({ own }, column) => {
      if (!own && sheet.cells[row]![column]) put(world, row, column, undefined);
    });
  }
  return true;
};

/** Types into a cell, and undoes it at once. */
export const typeAndUndo: Edit = (world, a, b) => {
  const { sheet } = world;
  const rows = sheet.clientRows;
  const row = rows[a % rows.length]!;
  const columns = sheet.cells[row]!.flatMap((cell, column) => (cell ? [column] : []));
  const column = columns[b % columns.length];
  if (column === undefined) return false;
  world.workbook.type(sheet.name, cellAddress(row, column), 'slip');
  world.workbook.undo();
  return true;
};

export const headersOf = handModels.flatMap(({ columns }) => Object.values(columns));
