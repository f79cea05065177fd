import { isRun, type HistoryRow } from './history-row';

/**
 * Returns the days of the runs of each model, from the first to the last, by the model's id.
 *
 * @param rows the rows of the history, in any order; undefined for a blank one
 */
export function daysOfRuns(
  rows: readonly (Pick<HistoryRow, 'date' | 'model' | 'tierId'> | undefined)[],
): Readonly<Record<string, readonly number[]>> {
  const days: Record<string, number[]> = {};
  for (const row of rows) if (row && isRun(row)) (days[row.model] ??= []).push(row.date);
  for (const ofModel of Object.values(days)) ofModel.sort((one, other) => one - other);
  return days;
}
