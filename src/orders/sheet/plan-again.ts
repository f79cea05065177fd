import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { keyText } from '../read/keys';
import type { ClientsFormulas } from './clients-formulas';
import type { ClientsRecord } from './clients-record';
import type { ClientsColumn, ClientsTable } from './lay-out-clients';
import { isOwnFormula } from './own-formula';

/** The table of clients as it is on the sheet now: its headers, and the cells below them column by column. */
export interface PresentTable {
  readonly headers: readonly string[];
  readonly cells: readonly (readonly CellValue[])[];
  /** What each cell shows that begins with `=`, by column and row: `3 12`. A text such as `=1+1` shows itself. */
  readonly shown?: ReadonlyMap<string, CellValue>;
}

/**
 * A cell that changes when the table is written again. `row` counts from the first row below the header, `column` from
 * the table's first column.
 */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** How to write a table of clients again. */
export interface PlanAgain {
  /**
   * ClientTier's columns that are still in the table, each with its place and what to write in each row; null leaves a
   * cell unchanged.
   */
  readonly columns: readonly {
    readonly id: string;
    readonly column: number;
    readonly cells: readonly (CellValue | null)[];
  }[];
  /** Columns to add at the end of the table. */
  readonly more: readonly ClientsColumn[];
  /** Columns of the last run that the user has deleted or renamed; they are not written again. */
  readonly deleted: readonly string[];
  /** For each row, the index of its client in the new table; -1 for a row that is not written. */
  readonly clientOf: Int32Array;
  /** New clients, by index in the new table; they are added at the end. */
  readonly added: readonly number[];
  /** Rows of clients without orders now, and (`strange`) rows that name nobody or a client of a row above. */
  readonly gone: readonly { readonly row: number; readonly key: string }[];
  readonly strange: readonly { readonly row: number; readonly key: string }[];
  /** The first cells that change; `changed` is the number of all. */
  readonly changes: readonly ChangedCell[];
  readonly changed: number;
  /** Formulas that stay, because the user typed them into ClientTier's columns. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** Returns whether a cell of the table holds a formula. */
export function isFormulaAt({ cells, shown }: PresentTable, column: number, row: number): boolean {
  const cell = cells[column]![row];
  return typeof cell === 'string' && cell.startsWith('=') && shown?.get(`${column} ${row}`) !== cell;
}

/** Returns the figure that a formula of ClientTier shows; blank if it shows none, or an error. */
function figureAt({ shown }: PresentTable, column: number, row: number): CellValue {
  const figure = shown?.get(`${column} ${row}`);
  return typeof figure === 'number' ? figure : '';
}

const mostListed = 100;

/**
 * Plans to write a table again. Each row keeps its place and its other columns; it is found by the client's key.
 *
 * @param firstRow the sheet row of the first client, counted from 1
 * @param now the formulas that the columns would get now
 * @returns undefined if the table has lost the column with the keys
 */
export function* planAgain(
  present: PresentTable,
  { headers, formulas: own = {} }: Pick<ClientsRecord, 'headers' | 'formulas'>,
  table: ClientsTable,
  firstRow = 2,
  now: ClientsFormulas = {},
): Sliced<PlanAgain | undefined> {
  const placeOf = (id: string) => (headers[id] === undefined ? -1 : present.headers.indexOf(headers[id]));
  const keyColumn = placeOf('key');
  if (keyColumn < 0) return undefined;
  const keys = present.cells[keyColumn]!;
  const { clientOf, added, gone, strange } = yield* matchRows(keys, table);
  const isGone = new Set(gone.map(({ row }) => row));
  const changes: ChangedCell[] = [];
  const formulas: { row: number; column: number }[] = [];
  let changed = 0;
  const columns: { id: string; column: number; cells: (CellValue | null)[] }[] = [];
  for (const [index, { id }] of table.columns.entries()) {
    const column = placeOf(id);
    if (column < 0 || id === 'key') continue;
    const before = present.cells[column]!;
    const cells: (CellValue | null)[] = [];
    yield* eachRow(keys.length, (row) => {
      const [cell, client] = [before[row]!, clientOf[row]!];
      const isOwn =
        own[id] !== undefined && isOwnFormula(cell, [own[id], now[id]], firstRow + row, firstRow - 1);
      const isFormula = !isOwn && isFormulaAt(present, column, row);
      if (client >= 0 && isFormula) formulas.push({ row, column });
      if (client < 0 || isFormula) {
        // A formula of this run, or the figure, takes the place of an earlier formula: later runs would not know that one.
        cells.push(isOwn && isGone.has(row) ? figureAt(present, column, row) : null);
        return;
      }
      const after = table.rows[client]![index]!;
      cells.push(after);
      // A cell with ClientTier's formula shows its new result already, so it does not change.
      if (cell === after || isOwn) return;
      changed += 1;
      if (changes.length < mostListed) changes.push({ row, column, before: cell, after });
    });
    columns.push({ id, column, cells });
  }
  const isKnown = ({ id }: ClientsColumn) => headers[id] !== undefined;
  return {
    columns,
    more: table.columns.filter((column) => !isKnown(column)),
    deleted: table.columns
      .filter((column) => isKnown(column) && placeOf(column.id) < 0)
      .map(({ id }) => headers[id]!),
    clientOf,
    added,
    gone,
    strange,
    changes,
    changed,
    formulas,
  };
}

function* matchRows(keys: readonly CellValue[], { rows }: ClientsTable) {
  const byKey = new Map<string, number>();
  yield* eachRow(rows.length, (client) => void byKey.set(keyText(rows[client]![0]!), client));
  const clientOf = new Int32Array(keys.length).fill(-1);
  const found = new Uint8Array(rows.length);
  const [gone, strange]: { row: number; key: string }[][] = [[], []];
  yield* eachRow(keys.length, (row) => {
    const key = keyText(keys[row]!);
    const client = byKey.get(key);
    if (isBlank(key) || (client !== undefined && found[client])) strange!.push({ row, key });
    else if (client === undefined) gone!.push({ row, key });
    else [clientOf[row], found[client]] = [client, 1];
  });
  const added = [...rows.keys()].filter((client) => !found[client]);
  return { clientOf, added, gone: gone!, strange: strange! };
}
