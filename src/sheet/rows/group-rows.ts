import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { addingOf } from '../read/column-kinds';
import { RowsMarked, type RowSet } from '../read/row-set';

/** Maps rows to clients and back. A row that names nobody counts as a client of its own. */
export interface RowsOfClients {
  /** The number of the client on each row; clients are numbered in the order of their first rows. */
  readonly clientOf: Int32Array;
  /** The rows of each client. */
  readonly rowsOf: readonly (readonly number[])[];
}

/** In the place of an entry: the row is a client of its own. */
const alone = -1;

/** Numbers the clients. Each entry of `repeated` has the rows of one client; every other row is a client of its own. */
export function* groupRows(repeated: readonly (readonly number[])[], rows: number): Sliced<RowsOfClients> {
  const clientOf = new Int32Array(rows).fill(alone);
  // Notes first which entry each row is in, in the place of the client's number.
  yield* eachRow(repeated.length, (entry) => {
    for (const row of repeated[entry]!) clientOf[row] = entry;
  });
  const rowsOf: (readonly number[])[] = [];
  yield* eachRow(rows, (row) => {
    const entry = clientOf[row]!;
    const together = entry === alone ? [row] : repeated[entry]!;
    const first = together[0]!;
    clientOf[row] = first === row ? rowsOf.length : clientOf[first]!;
    if (first === row) rowsOf.push(together);
  });
  return { clientOf, rowsOf };
}

/** A measure with one value per client, and the clients with rows that differ although they cannot be added up. */
export interface AddedColumn {
  readonly column: MeasureColumn;
  readonly differing: RowSet;
}

/**
 * Combines the rows of each client in one measure, as `addingOf` says: their sum, the smallest or the largest. Blank
 * rows are left out; an unreadable row makes the client unreadable. Levels in words and scores cannot be combined, so
 * these rows must be equal.
 */
export function* addedUp(
  measure: Measure,
  { values, knowledge: known }: MeasureColumn,
  { rowsOf }: RowsOfClients,
): Sliced<AddedColumn> {
  const column = { values: new Float64Array(rowsOf.length), knowledge: new Uint8Array(rowsOf.length) };
  const differing = new RowsMarked(rowsOf.length);
  yield* eachRow(rowsOf.length, (client) => {
    const given = rowsOf[client]!.filter((row) => known[row] !== knowledge.blank);
    const unread = given.find((row) => known[row] !== knowledge.known);
    if (given.length === 0 || unread !== undefined) {
      column.knowledge[client] = unread === undefined ? knowledge.blank : known[unread]!;
      return;
    }
    const sum = added(
      measure,
      given.map((row) => values[row]!),
    );
    if (sum === undefined) differing.add(client);
    column.knowledge[client] = sum === undefined ? knowledge.unreadable : knowledge.known;
    column.values[client] = sum ?? 0;
  });
  return { column, differing };
}

function added(measure: Measure, values: readonly number[]): number | undefined {
  const [first] = values;
  const adding = values.every(Number.isFinite) ? addingOf(measure) : undefined;
  switch (adding) {
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'smallest':
      return Math.min(...values);
    case 'largest':
      return Math.max(...values);
    case undefined:
      return values.every((value) => value === first) ? first : undefined;
  }
}
