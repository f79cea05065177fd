import type { RunOptions } from '../../sheet/progress';
import { throwIfCancelled } from './put-back-wholly';

/** Returns what to call as rows are read: reports their number, and throws if the user has cancelled. */
export const reportRead = (options: RunOptions, sheet: string, of: number) => (rows: number) => {
  throwIfCancelled(options, sheet);
  options.onProgress?.({ kind: 'reading', rows, of });
};
