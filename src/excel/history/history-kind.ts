import { historyColumns, type HistoryColumn } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { formatOf } from '../../history/sheet/lay-out-history';
import type { RowsBefore } from '../list-sheet/list-rows';
import type { ListKind } from '../read/read-list-table';

/** The table of the history. */
export const historyKind: ListKind<HistoryColumn> = {
  setting: historyKey,
  columns: historyColumns,
  compared: ['key'],
  problems: { columnGone: 'historyColumnGone', noRoom: 'historyNoRoom' },
  formatOf,
};

/** What the history held before rows were written. */
export type HistoryBefore = RowsBefore<HistoryColumn>;
