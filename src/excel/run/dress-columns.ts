import type { SegmentRole } from '../../sheet/segment-role';
import { claimedRange } from '../own/own-names';
import { colorTiers } from '../own/tier-colors';
import { applyHeaderFormat } from '../own/header-format';
import type { Journal } from './journal';
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
