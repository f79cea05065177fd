/** The columns of the history, in their order on the sheet. */
export const historyColumns = [
  'date',
  'model',
  'key',
  'client',
  'tierId',
  'tier',
  'byHand',
  'figures',
  'cutoffs',
] as const;
export type HistoryColumn = (typeof historyColumns)[number];

/** Returns one value for each column. */
export const byColumn = <Value>(
  valueOf: (column: HistoryColumn, index: number) => Value,
): Record<HistoryColumn, Value> =>
  Object.fromEntries(historyColumns.map((column, index) => [column, valueOf(column, index)])) as Record<
    HistoryColumn,
    Value
  >;

/** A row of the history: the tier that a client got on a day, or that there was a run on this day. */
export interface HistoryRow {
  /** The day as an Excel serial number. */
  readonly date: number;
  readonly model: string;
  /** What identifies the client (`foldClient`); blank in the row of a run. */
  readonly key: string;
  /** The name of the client; in the row of a run, how many clients there were. */
  readonly client: string;
  /** The id of a tier, or one of `ids`. */
  readonly tierId: string;
  readonly tier: string;
  readonly byHand: boolean;
  /** What the model read of the client that day: `sales=120; loyalty=5`. */
  readonly figures: string;
  /** In the row of a run, the numbers it decided by: `sales=100; loyalty=3.5`. */
  readonly cutoffs: string;
}

/** What stands in place of a tier's id. */
export const ids = {
  /** The row of a run. */
  run: '(run)',
  /** The row of a run that kept the figures of all clients. */
  pinned: '(run, all figures)',
  /** The client is not on the list any more. */
  gone: '(gone)',
  /** Somebody typed a text that is no tier. */
  other: '(other)',
} as const;

export const isRun = ({ tierId }: Pick<HistoryRow, 'tierId'>) => tierId === ids.run || tierId === ids.pinned;

/** Writes numbers by id as one text: `sales=120; loyalty=5`. Leaves out what is not known. */
export const numbersText = (numbers: readonly (readonly [id: string, value: number | undefined])[]): string =>
  numbers
    .flatMap(([id, value]) => (value === undefined || Number.isNaN(value) ? [] : [`${id}=${value}`]))
    .join('; ');
