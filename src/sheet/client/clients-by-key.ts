import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { clientCell, type CustomerRange } from '../customer-range';
import { isMasked, saysWho } from '../match/client-columns';
import { foldClient } from '../match/fold-client';
import { isOfClient } from '../plan/outcomes';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';

/** The cells that identify the clients, one per row of the plan, and their sheet column. */
export interface KeyCells {
  readonly keys: readonly CellValue[];
  readonly keyColumn: number;
}

/** A cell with a client who cannot be told apart, because it names nobody or a client who is on the list twice. */
export interface NotKept {
  readonly cell: string;
  readonly why: 'missing' | 'repeated';
}

/** A client with a key of her own. */
interface ClientOfKey {
  readonly client: number;
  /** Her first row. */
  readonly row: number;
  readonly found: CellValue;
}

/** The clients of a list by their keys (`foldClient`). */
export interface ClientsByKey {
  readonly clients: ReadonlyMap<string, ClientOfKey>;
  /** The keys of clients who are on the list more than once. */
  readonly repeated: ReadonlySet<string>;
  readonly notKept: readonly (NotKept & { readonly row: number })[];
}

/** Returns the text by which a cell identifies a client; undefined if it names nobody. */
export const keyIn = (cell: CellValue): string | undefined =>
  saysWho(cell) && !isMasked(cell) ? foldClient(cell) : undefined;

/**
 * Tells clients apart by the cells of a column.
 *
 * @param outcomes for each client the index of her tier, or another outcome; who is no client is left out
 */
export function* clientsByKey(
  range: CustomerRange,
  { rowsOf }: Pick<ClientsToClassify, 'rowsOf'>,
  outcomes: Int16Array,
  { keys, keyColumn }: KeyCells,
): Sliced<ClientsByKey> {
  const clients = new Map<string, ClientOfKey>();
  const firsts = new Map<string, number>();
  const repeated = new Set<string>();
  const notKept: (NotKept & { readonly row: number })[] = [];
  const leaveOut = (row: number, why: NotKept['why']) =>
    notKept.push({ cell: clientCell(range, row, keyColumn), row, why });
  yield* eachRow(outcomes.length, (client) => {
    if (!isOfClient(outcomes[client]!)) return;
    const row = rowsOf(client)[0]!;
    const found = keys[row] ?? '';
    const key = keyIn(found);
    if (key === undefined) {
      leaveOut(row, 'missing');
      return;
    }
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      clients.set(key, { client, row, found });
      return;
    }
    if (!repeated.has(key)) leaveOut(first, 'repeated');
    leaveOut(row, 'repeated');
    repeated.add(key);
    clients.delete(key);
  });
  return { clients, repeated, notKept };
}
