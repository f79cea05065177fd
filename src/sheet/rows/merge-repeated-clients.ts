import type { Classification } from '../../classifier/decide/classification';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import { addedUp, takenTogether } from './group-rows';

/** The clients as they are classified: a row each, or several rows added up. */
export interface ClientsToClassify {
  readonly columns: MeasureColumns;
  /** What was found of the clients, by row of the sheet. */
  byRow(ofClients: Classification): Classification;
  /** All rows of a client, by her number in `columns`. */
  rowsOf(client: number): readonly number[];
  /** All rows of the client on this row, the first one first. */
  rowsWith(row: number): readonly number[];
  /** Whether the rows of the client on this row say different things that cannot be added. */
  differs(measure: string, row: number): boolean;
}

export const eachRowAClient = (columns: MeasureColumns): ClientsToClassify => ({
  columns,
  byRow: (ofClients) => ofClients,
  rowsOf: (client) => [client],
  rowsWith: (row) => [row],
  differs: () => false,
});

/** Whether anything is given on a row. */
export const isGiven = (columns: MeasureColumns, row: number) =>
  Object.values(columns).some((column) => column.knowledge[row] !== knowledge.blank);

/** Adds up the rows of clients that stand on several; `repeated` has the rows of each. */
export function* addedClients(
  { measures }: Pick<Model, 'measures'>,
  columns: MeasureColumns,
  repeated: readonly (readonly number[])[],
): Sliced<ClientsToClassify> {
  const rows = Object.values(columns)[0]?.values.length ?? 0;
  const together = yield* takenTogether(repeated, rows);
  const { clientOf, rowsOf } = together;
  const added: Record<string, MeasureColumn> = {};
  const differing: Record<string, ReadonlySet<number>> = {};
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
    byRow: ({ tiers, wanting, rules }) => ({
      tiers: spread(tiers),
      wanting: spread(wanting),
      rules: spread(rules),
    }),
    rowsOf: (client) => rowsOf[client]!,
    rowsWith: (row) => rowsOf[clientOf[row]!]!,
    differs: (measure, row) => differing[measure]?.has(clientOf[row]!) ?? false,
  };
}
