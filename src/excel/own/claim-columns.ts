import type { SegmentRecord } from '../../sheet/record/segment-record';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { isOfScope } from './names-of-scope';
import { ownName, recordKey } from './own-names';

/** Columns to mark as ClientTier's. */
export interface ClaimedColumns {
  /** Number of the run, not in use yet. */
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of each column. */
  readonly ranges: { readonly [Role in SegmentRole]?: Excel.Range };
}

/** Queues adding the names and the record of a run's columns. */
export function claimColumns(
  { workbook }: Excel.RequestContext,
  { number, record, ranges }: ClaimedColumns,
  scope: Excel.NamedItemCollection = workbook.names,
): void {
  for (const role of segmentRoles) {
    const range = ranges[role];
    if (range) scope.add(ownName(number, role), range).visible = false;
  }
  workbook.settings.add(recordKey(number), record);
}

/** Returns the range of a run's column, which Excel finds by its name when it carries out the request. */
export const claimedRange = ({ workbook }: Excel.RequestContext, number: number, role: SegmentRole) =>
  workbook.names.getItem(ownName(number, role)).getRange();

/**
 * Queues reading which names of a run's columns exist, in the workbook or, for columns of a copied sheet, on that
 * sheet.
 *
 * @returns a function that returns the names; call it after the next sync
 */
export function ownNamesOf(
  { workbook }: Excel.RequestContext,
  number: number,
  copiedSheet?: Excel.Worksheet,
): () => Excel.NamedItem[] {
  const { names } = copiedSheet ?? workbook;
  const items = segmentRoles.map((role) =>
    names.getItemOrNullObject(ownName(number, role)).load('name,scope'),
  );
  return () => items.filter((item) => !item.isNullObject && isOfScope(item, copiedSheet !== undefined));
}
