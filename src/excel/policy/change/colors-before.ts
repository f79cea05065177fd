import type { Policy } from '../../../policy/policy';
import { areaOf, rangeAt, withoutHeader } from '../../office/area';
import { deleteRules, ownRulesOn, restoreRules, type ColoredColumn } from '../../own/tier-colors';
import { recordUnder, type ColorsBefore, type WrittenColumn } from './recolor';

/** Reads the colours of those written columns that a policy recolours; one request if there are any. */
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

/** Restores the rules and records; may be repeated. One request if there are any. */
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
  const existing = await ownRulesOn(context, colored);
  for (const [index, column] of known.entries()) {
    const range = columnOf(column);
    deleteRules(range, existing?.[index] ?? []);
    if (existing) restoreRules(range, column.rules!);
  }
  for (const { key, record } of before) context.workbook.settings.add(key, record);
}
