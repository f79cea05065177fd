import type { Policy } from '../../policy/policy';
import type { SegmentRecord } from '../../sheet/segment-record';
import { areaOf, rangeAt, withoutHeader, type Area } from '../area';
import { deleteRules, ownRulesOn, restoreRules, type ColoredColumn, type StandingRule } from '../tier-colors';
import { recordUnder, type WrittenColumn } from './recolor';

/** The rules that colour a segment column, and its record, before a policy recolours it, as plain data. */
export interface ColorsBefore {
  readonly sheetId: string;
  /** Without its header. */
  readonly area: Area;
  readonly key: string;
  readonly record: SegmentRecord;
  /** The record under the new policy. */
  readonly after: SegmentRecord;
  /** Those that come first first; undefined if that is not known. */
  readonly rules: readonly StandingRule[] | undefined;
}

/** Reads how the written columns are coloured that a policy colours; one message if there are any. */
export async function colorsBefore(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
  policy: Policy,
): Promise<ColorsBefore[]> {
  const found = columns.flatMap(({ key, record, range }) => {
    const after = recordUnder(policy, record);
    const area = withoutHeader(areaOf(range));
    return after && area.rows > 0 ? [{ key, record, after, area, range }] : [];
  });
  for (const { range } of found) range.worksheet.load('id');
  const rules = await ownRulesOn(
    context,
    found.map(({ range, record }) => ({ range: () => range, records: [record] })),
  );
  return found.map(({ range, ...column }, index) => ({
    ...column,
    sheetId: range.worksheet.id,
    rules: rules?.[index],
  }));
}

/** Puts the rules and records back as they were; may be repeated. One message if there are any. */
export async function putColorsBack(
  context: Excel.RequestContext,
  before: readonly ColorsBefore[],
): Promise<void> {
  const known = before.filter(({ rules }) => rules !== undefined);
  const columnOf = ({ sheetId, area }: ColorsBefore) =>
    rangeAt(context.workbook.worksheets.getItem(sheetId), area);
  const colored = known.map((column): ColoredColumn => ({
    range: () => columnOf(column),
    records: [column.record, { ...column.after, isUnfinished: true }],
  }));
  const standing = await ownRulesOn(context, colored);
  for (const [index, column] of known.entries()) {
    const range = columnOf(column);
    deleteRules(range, standing?.[index] ?? []);
    if (standing) restoreRules(range, column.rules!);
  }
  for (const { key, record } of before) context.workbook.settings.add(key, record);
}
