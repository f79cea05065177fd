import { otherTier } from '../sheet/client/tier-of-outcome';

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

/** A row of the history. It says which tier a client got on a day, or that there was a run on that day. */
export interface HistoryRow {
  /** The day as an Excel serial number. */
  readonly date: number;
  readonly model: string;
  /** The text that identifies the client (`foldClient`); blank in the row of a run. */
  readonly key: string;
  /** The name of the client; in the row of a run, the number of clients. */
  readonly client: string;
  /** The id of a tier, or one of `ids`. */
  readonly tierId: string;
  readonly tier: string;
  readonly byHand: boolean;
  /** The client's figures for the model on that day: `sales=120; loyalty=5`. */
  readonly figures: string;
  /** In the row of a run, the cut-off numbers that decided: `sales=100; loyalty=3.5`. */
  readonly cutoffs: string;
}

/** Marks in place of a tier's id. */
export const ids = {
  /** Marks the row that records a run. */
  run: '(run)',
  /** Marks the row of a run that stored the figures of all clients. */
  pinned: '(run, all figures)',
  /** The client is not on the list any more. */
  gone: '(gone)',
  /** Somebody typed a text that is no tier. */
  other: otherTier,
} as const;

export const isRun = ({ tierId }: Pick<HistoryRow, 'tierId'>) => tierId === ids.run || tierId === ids.pinned;

/** Writes numbers with their ids as one text: `sales=120; loyalty=5`. Leaves out unknown numbers. */
export const numbersText = (numbers: readonly (readonly [id: string, value: number | undefined])[]): string =>
  numbers
    .flatMap(([id, value]) => (value === undefined || Number.isNaN(value) ? [] : [`${id}=${value}`]))
    .join('; ');

/** Reads numbers that `numbersText` wrote: a number for each id. */
export const numbersIn = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('; ').flatMap((part): [string, number][] => {
      const at = part.lastIndexOf('=');
      const value = Number(part.slice(at + 1));
      return at < 1 || Number.isNaN(value) ? [] : [[part.slice(0, at), value]];
    }),
  );
