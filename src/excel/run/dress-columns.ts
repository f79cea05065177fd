import type { SegmentRole } from '../../sheet/segment-role';
import { rangeAt } from '../office/area';
import { claimedRange } from '../own/claim-columns';
import { colorTiers, ownRulesOn, type ExistingRule } from '../own/tier-colors';
import { applyHeaderFormat } from '../own/header-format';
import type { Journal } from './journal/journal';
import type { Situation } from './situation/read-situation';
import type { TargetColumn } from './situation/target-columns';

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
