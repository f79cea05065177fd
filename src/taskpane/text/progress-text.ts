import type { Progress } from '../../sheet/progress';
import type { Words } from './words';

/** Says how far work has come. */
export function progressText(progress: Progress, { text, count }: Words): string {
  if (!countsRows(progress)) return text.actions[progress.kind];
  const said = progress.kind === 'reading' ? text.actions.read : text.actions.written;
  return said(count(progress.rows), count(progress.of));
}

/** Returns the share of the rows that are done, 0 to 1; undefined if rows are not counted. */
export const shareOf = (progress: Progress | undefined): number | undefined =>
  progress && countsRows(progress) ? progress.rows / Math.max(1, progress.of) : undefined;

/** Returns whether work goes forward, counting rows. Otherwise it waits for Excel, or goes back: too late to cancel. */
export const countsRows = (progress: Progress): progress is Extract<Progress, { readonly rows: number }> =>
  progress.kind === 'reading' || progress.kind === 'writing';
