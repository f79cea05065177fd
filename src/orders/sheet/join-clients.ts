import { foldName } from '../../classifier/names/fold-name';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { takeName } from '../../sheet/cells/unused-name';
import { columnsOfClients, saysWho } from '../../sheet/match/client-columns';
import { keyText } from '../read/keys';
import type { ClientsColumn, ClientsTable } from './lay-out-clients';

/** A list of the clients themselves, column by column. */
export interface ClientList {
  readonly headers: readonly string[];
  readonly cells: readonly (readonly CellValue[])[];
  /** The number format of each column. */
  readonly formats: readonly string[];
}

/** The clients of both lists, and those that only one of them has. */
export interface JoinedClients {
  readonly table: ClientsTable;
  /** The row in their own list of each client by her key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly withoutOrders: readonly string[];
  readonly notListed: readonly string[];
  /** Clients on several rows of their own list: the first counts. */
  readonly repeated: readonly string[];
  /** Clients for whom the two lists say different things: that of their own list counts. */
  readonly differing: readonly { readonly key: string; readonly header: string }[];
}

/**
 * Returns the column of a list with the keys of the orders: one with their header, otherwise the one that has most of
 * them; undefined if none has any. Numbers are keys only below a header that is the same or names clients: products are
 * numbered from 1 too.
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

/** Fewer of the first rows than this part may be clients by chance. */
const leastPart = 0.1;

/** Returns the header by whose column a list seems to be of the same clients, judged by its first rows. */
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
 * Joins the clients' own list to those of the orders: its columns come along, and a client without orders stands at the
 * end, with blanks instead of figures.
 *
 * @param keyColumn The column of the list with the keys of the orders
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

/** Returns the columns of both, and for each the column of the clients' own list; figures have none. */
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
