import { areaOf, areaProperties, below } from '../office/area';
import type { FoundCustomers } from './found-customers';

/**
 * Queues reading how far customers and filled cells reach. Returns a function for after the next sync: it returns whether no
 * row was inserted or deleted since they were found.
 */
export function lookAtRows({ survey, table }: FoundCustomers): () => boolean {
  const { anchor, sheet, region, used: usedBefore } = survey;
  const now = sheet.getCell(anchor.top, anchor.left).getSurroundingRegion().load(areaProperties);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaProperties);
  const whole = table?.table.getRange().load(areaProperties);
  return () =>
    below(areaOf(now)) === below(region) &&
    (used.isNullObject
      ? !usedBefore
      : usedBefore !== undefined && below(areaOf(used)) === below(usedBefore)) &&
    (whole === undefined || below(areaOf(whole)) === below(table!.area));
}
