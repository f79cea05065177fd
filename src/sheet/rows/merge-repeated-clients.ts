import type { Classification } from '../../classifier/decide/classification';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import { addedUp, groupRows, type RowsOfClients } from './group-rows';
import type { RowSet } from '../read/row-set';

/** The clients to classify: each row is one, or several rows are added up to one. */
export interface ClientsToClassify {
  readonly columns: MeasureColumns;
  /** The rows of each client; left out if each row is a client. */
  readonly together?: RowsOfClients;
  /** Converts results per client into results per row of the sheet. */
  byRow(ofClients: Classification): Classification;
  /** Returns the number of the client on this row. */
  clientOf(row: number): number;
  /** Returns all rows of a client, by her number. */
  rowsOf(client: number): readonly number[];
  /** Returns all rows of the client on this row, from top to bottom. */
  rowsWith(row: number): readonly number[];
  /** Returns whether the rows of the client on this row differ in a measure that cannot be added up. */
  differs(measure: string, row: number): boolean;
}

export const eachRowAClient = (columns: MeasureColumns): ClientsToClassify => ({
  columns,
  byRow: (ofClients) => ofClients,
  clientOf: (row) => row,
  rowsOf: (client) => [client],
  rowsWith: (row) => [row],
  differs: () => false,
});

/** Makes a function that returns whether a row has a value, readable or not, in any measure. */
export function givenIn(columns: MeasureColumns): (row: number) => boolean {
  const known = Object.values(columns).map((column) => column.knowledge);
  return (row) => {
    for (const ofMeasure of known) if (ofMeasure[row] !== knowledge.blank) return true;
    return false;
  };
}

/**
 * Adds up the rows of each client who has several.
 *
 * @param repeated the rows of each such client
 */
export function* mergeRepeatedClients(
  { measures }: Pick<Model, 'measures'>,
  columns: MeasureColumns,
  repeated: readonly (readonly number[])[],
): Sliced<ClientsToClassify> {
  const rows = Object.values(columns)[0]?.values.length ?? 0;
  const together = yield* groupRows(repeated, rows);
  const { clientOf, rowsOf } = together;
  const added: Record<string, MeasureColumn> = {};
  const differing: Record<string, RowSet> = {};
  for (const measure of measures) {
    const column = columns[measure.id];
    if (!column) continue;
    const sum = yield* addedUp(measure, column, together);
    added[measure.id] = sum.column;
    differing[measure.id] = sum.differing;
  }
  const spread = (ofClients: Int16Array) => new Int16Array(rows).map((_, row) => ofClients[clientOf[row]!]!);
  return {
    columns: added,
    together,
    byRow: ({ tiers, missing, rules }) => ({
      tiers: spread(tiers),
      missing: spread(missing),
      rules: spread(rules),
    }),
    clientOf: (row) => clientOf[row]!,
    rowsOf: (client) => rowsOf[client]!,
    rowsWith: (row) => rowsOf[clientOf[row]!]!,
    differs: (measure, row) => differing[measure]?.has(clientOf[row]!) ?? false,
  };
}
