import { colorsThatStay, type ColoredColumn, type ExistingRule } from '../../own/tier-colors';
import type { Journal } from '../journal/journal';
import type { LocatedColumns } from './located-columns';

/** Returns the segment column, which may have colour rules of this run and of the earlier one. */
export function coloredByRun(
  { columns, earlier, rules, written }: Journal,
  { segment }: LocatedColumns,
): ColoredColumn[] {
  if (!rules || !segment) return [];
  const { area } = columns.find(({ role }) => role === 'segment')!;
  const rows = Math.max(area.rows, segment.place.rows, earlier?.columns.segment?.rows ?? 0);
  const records = [{ ...written, isUnfinished: true }, ...(earlier ? [earlier.record] : [])];
  return [{ range: () => segment.range(rows), records }];
}

/**
 * Returns the address of the segments that may keep the colours of a run that is put back; undefined if none may.
 *
 * @param known the rules that were found there, by column; undefined if Excel cannot say
 * @param isDeleted true if the segment column is deleted from a table
 */
export function colorsLeft(
  { rules, toWrite, sheetName }: Journal,
  known: readonly (readonly ExistingRule[])[] | undefined,
  { segment }: LocatedColumns,
  isDeleted: boolean,
): string | undefined {
  const isSure = rules !== undefined && known !== undefined;
  return isSure || !toWrite.segment ? undefined : colorsThatStay(sheetName, segment?.place, isDeleted);
}
