import type { SegmentRole } from '../../sheet/segment-role';
import { rangeAt } from '../office/area';
import { claimedRange } from '../own/claim-columns';
import {
  colorsThatStay,
  colorTiers,
  ownRulesOn,
  type ColoredColumn,
  type ExistingRule,
} from '../own/tier-colors';
import { applyHeaderFormat } from '../own/header-format';
import type { Journal } from './journal';
import type { LocatedColumns } from './located-columns';
import type { Situation } from './read-situation';
import type { TargetColumn } from './target-columns';

/** Widths in points: about 16 and 60 characters of the default font. */
const columnWidths: Readonly<Record<SegmentRole, number>> = {
  segment: 96,
  strategy: 330,
  entitled: 330,
  previous: 110,
  since: 100,
  movement: 84,
};

/** Queues formatting the columns: headers, widths, colours. */
export function dressColumns(
  context: Excel.RequestContext,
  targets: readonly TargetColumn[],
  { number, rules, written }: Journal,
): void {
  for (const { role, isNew, headerFormat } of targets) {
    if (!isNew) continue;
    const header = claimedRange(context, number, role).getCell(0, 0);
    if (headerFormat) applyHeaderFormat(header, headerFormat);
    header.format.columnWidth = columnWidths[role];
  }
  const segment = claimedRange(context, number, 'segment');
  colorTiers(segment.getOffsetRange(1, 0).getResizedRange(-1, 0), written.rules!, rules);
}

/** Returns the colour rules of an earlier run on its segment column. */
export async function rulesBefore(
  context: Excel.RequestContext,
  { found, own }: Situation,
  targets: readonly TargetColumn[],
): Promise<readonly ExistingRule[] | undefined> {
  if (!own?.columns.segment) return [];
  const area = targets.find(({ role }) => role === 'segment')!.area;
  const rows = Math.max(area.rows, own.columns.segment.rows);
  const column = { range: () => rangeAt(found.survey.sheet, { ...area, rows }), records: [own.record] };
  return (await ownRulesOn(context, [column]))?.[0];
}

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
