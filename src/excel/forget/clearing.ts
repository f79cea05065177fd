import { atOneGo } from '../../classifier/slices';
import type { RunOptions } from '../../sheet/progress';
import { byColumns } from '../../summary/sheet/by-columns';
import { rowsBefore, type ListRead, type RowsBefore } from '../list-sheet/list-rows';
import { putRowsBack } from '../list-sheet/put-rows-back';
import { requireRoom, writeRows } from '../list-sheet/write-rows';

/** A table with rows about clients. */
export interface TableOfClients {
  readonly sheet: string;
  /** Who each row is about; undefined for a row about nobody. The key is blank if the row says only the name. */
  readonly about: readonly ({ readonly key: string; readonly client: string } | undefined)[];
  /** Prepares clearing these rows. */
  readonly clearing: (rows: readonly number[]) => Clearing;
}

/** Rows to clear, and how to put them back. */
export interface Clearing {
  readonly requireRoom: (context: Excel.RequestContext) => Promise<void>;
  readonly clear: (context: Excel.RequestContext, options: RunOptions) => Promise<void>;
  readonly putBack: (context: Excel.RequestContext) => Promise<void>;
}

/** Prepares clearing rows of a list that ClientTier writes. The user's columns stay. */
export const clearingOf =
  <Column extends string>(read: ListRead<Column>, setting: unknown) =>
  (rows: readonly number[]): Clearing => {
    const blank = byColumns(read.kind.columns, () => '');
    const over = new Map(rows.map((row) => [row, blank] as const));
    const before: RowsBefore<Column> = atOneGo(rowsBefore(read, setting, { over, added: [] }));
    return {
      requireRoom: (context) => requireRoom(context, before),
      clear: (context, options) => writeRows(context, before, options),
      putBack: (context) => putRowsBack(context, before),
    };
  };
