import { foldName } from '../../classifier/names/fold-name';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { takeName } from '../../sheet/cells/unused-name';
import { columnsOfClients, saysWho } from '../../sheet/match/client-columns';
import { keyText } from '../read/keys';
import type { ClientsColumn, ClientsTable } from './lay-out-clients';

/** The user's own list of clients, column by column. */
export interface ClientList {
  readonly headers: readonly string[];
  readonly cells: readonly (readonly CellValue[])[];
  /** The number format of each column. */
  readonly formats: readonly string[];
}

/** The clients of both lists, joined, and the clients that only one list has. */
export interface JoinedClients {
  readonly table: ClientsTable;
  /** Maps a client's key to her row in the own list. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly withoutOrders: readonly string[];
  readonly notListed: readonly string[];
  /** Clients on several rows of the user's own list, of which the first row counts. */
  readonly repeated: readonly string[];
  /** Clients with different cells in the two lists. The cell of the user's own list counts. */
  readonly differing: readonly { readonly key: string; readonly header: string }[];
}

/**
 * Returns the column of a list that has the keys of the orders: the one with the same header, otherwise the one with
 * most of these keys; undefined if none has any. Accepts plain numbers only below a header that is the same or names
 * clients, because products are numbered from 1 too.
 */
export function* keyColumnIn(
  { headers, cells }: Pick<ClientList, 'headers' | 'cells'>,
  { columns, rows }: ClientsTable,
): Sliced<number | undefined> {
  const keys = new Set<string>();
  yield* eachRow(rows.length, (row) => void keys.add(keyText(rows[row]![0]!)));
  const ofClients = columnsOfClients(headers);
  const hasHeader = (column: number) => foldName(headers[column]!) === foldName(columns[0]!.header);
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const [column, values] of cells.entries()) {
    const found = new Set<string>();
    const takesNumbers = hasHeader(column) || ofClients.includes(column);
    yield* eachRow(values.length, (row) => {
      const text = keyText(values[row]!);
      if (!saysWho(values[row]!) || !keys.has(text)) return;
      if (takesNumbers || !isPlainNumber(text)) found.add(text);
    });
    if (found.size > 0 && hasHeader(column)) return column;
    if (found.size > most) [best, most] = [column, found.size];
  }
  return best;
}

const isPlainNumber = (text: string) => /^\d+$/.test(text);

/** The least share of the first rows that must have a known key; a smaller one may be chance. */
const leastPart = 0.1;

/**
 * Returns the header of the column to join by, if the first rows of a list seem to be about the same clients; otherwise
 * undefined.
 */
export function* headerToJoinBy(
  { headers, samples }: { readonly headers: readonly string[]; readonly samples: ClientsTable['rows'] },
  table: ClientsTable,
): Sliced<string | undefined> {
  const cells = headers.map((_, column) => samples.map((row) => row[column] ?? ''));
  const column = yield* keyColumnIn({ headers, cells }, table);
  if (column === undefined) return undefined;
  const keys = new Set(table.rows.map((row) => keyText(row[0]!)));
  const filled = cells[column]!.filter((cell) => !isBlank(cell));
  const known = filled.filter((cell) => keys.has(keyText(cell)));
  return known.length >= leastPart * filled.length ? headers[column] : undefined;
}

/**
 * Joins the user's own list of clients to the clients of the orders. Its columns are added. A client without orders is
 * added at the end, with blank figures.
 *
 * @param keyColumn index of the list's column with the keys of the orders
 */
export function* joinClients(
  table: ClientsTable,
  list: ClientList,
  keyColumn: number,
): Sliced<JoinedClients> {
  const rowOf = new Map<string, number>();
  const repeated = new Set<string>();
  const keys = list.cells[keyColumn]!;
  yield* eachRow(keys.length, (row) => {
    if (!saysWho(keys[row]!)) return;
    const key = keyText(keys[row]!);
    if (rowOf.has(key)) repeated.add(key);
    else rowOf.set(key, row);
  });
  const { columns, sources } = joinedColumns(table, list, keyColumn);
  const differing: { key: string; header: string }[] = [];
  const notListed: string[] = [];
  const withOrders = new Set<string>();
  const rows: CellValue[][] = [];
  yield* eachRow(table.rows.length, (client) => {
    const before = table.rows[client]!;
    const key = keyText(before[0]!);
    withOrders.add(key);
    const row = rowOf.get(key);
    if (row === undefined) notListed.push(key);
    rows.push(
      columns.map(({ header }, index) => {
        const ofOrders = before[index] ?? '';
        const own = row === undefined ? '' : ownCell(list, sources[index], row);
        if (isBlank(own)) return ofOrders;
        if (!isBlank(ofOrders) && keyText(own) !== keyText(ofOrders)) differing.push({ key, header });
        return own;
      }),
    );
  });
  const withoutOrders: string[] = [];
  for (const [key, row] of rowOf) {
    if (withOrders.has(key)) continue;
    withoutOrders.push(key);
    rows.push(columns.map((_, index) => (index === 0 ? keys[row]! : ownCell(list, sources[index], row))));
  }
  return { table: { columns, rows }, rowOf, withoutOrders, notListed, repeated: [...repeated], differing };
}

const ownCell = ({ cells }: ClientList, source: number | undefined, row: number): CellValue =>
  source === undefined ? '' : cells[source]![row]!;

/** Returns the columns of both lists, each with its index in the user's own list; figures have no index. */
function joinedColumns(table: ClientsTable, { headers, formats }: ClientList, keyColumn: number) {
  const sources: (number | undefined)[] = table.columns.map(({ id, header }) => {
    if (id !== 'name' && !id.startsWith('along ')) return undefined;
    const column = headers.findIndex((own) => foldName(own) === foldName(header));
    return column < 0 ? undefined : column;
  });
  const taken = new Set(table.columns.map(({ header }) => foldName(header)));
  const takenIds = new Set<string>();
  const columns: ClientsColumn[] = [...table.columns];
  for (const [column, own] of headers.entries()) {
    if (column === keyColumn || isBlank(own) || sources.includes(column)) continue;
    const id = takeName(`client ${own}`, takenIds);
    const header = takeName(own, taken);
    columns.push({ id, header, ...(formats[column] && { format: formats[column] }) });
    sources.push(column);
  }
  return { columns, sources };
}
