import type { SegmentRole } from '../../sheet/segment-role';
import { claimedRange } from '../own/claim-columns';
import { ownName } from '../own/own-names';
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
  const { rows } = own?.columns.segment ?? {};
  if (!own || rows === undefined) return [];
  const { area } = targets.find(({ role }) => role === 'segment')!;
  const scope = own.isCopy ? found.survey.sheet.names : context.workbook.names;
  // Found by its name, because somebody may have moved the column since.
  const range = () =>
    scope
      .getItem(ownName(own.number, 'segment'))
      .getRange()
      .getResizedRange(Math.max(0, area.rows - rows), 0);
  return (await ownRulesOn(context, [{ range, records: [own.record] }]))?.[0];
}
