import type { RunOptions } from '../../sheet/progress';
import type { SummaryRecord } from '../../summary/sheet/summary-record';
import { throwIfCancelled } from '../office/put-back-wholly';

/** Returns what to call as rows of a sheet are written: throws if the user has cancelled, otherwise reports their number. */
export const reportWritten =
  (options: RunOptions, sheet: string, { bottom: of }: Pick<SummaryRecord, 'bottom'>) =>
  (rows: number): void => {
    throwIfCancelled(options, sheet);
    options.onProgress?.({ kind: 'writing', rows, of });
  };
