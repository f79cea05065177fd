import type { Policy } from '../../../policy/policy';
import { areaOf, areaProperties, withoutHeader } from '../../office/area';
import { deleteRules, ownRulesOn, restoreRules, type ColoredColumn } from '../../own/tier-colors';
import { recordUnder, withoutHeaderRow, type ColorsBefore, type WrittenColumn } from './recolor';

/**
 * Reads the colours of the segment columns that the new policy colours differently. Takes one request, or none without
 * such columns.
 */
export async function colorsBefore(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
  policy: Policy,
): Promise<ColorsBefore[]> {
  const found = columns.flatMap(({ name, key, record, range }) => {
    const after = recordUnder(policy, record);
    return after && withoutHeader(areaOf(range)).rows > 0 ? [{ name, key, record, after, range }] : [];
  });
  const rules = await ownRulesOn(
    context,
    found.map(({ range, record }) => ({ range: () => range, records: [record] })),
  );
  return found.map(({ name, key, record, after }, index) => ({
    name,
    key,
    record,
    after,
    rules: rules?.[index],
  }));
}

/**
 * Restores colour rules and records, even if the columns have moved. May run several times. Takes two requests, or none
 * without columns.
 */
export async function putColorsBack(
  context: Excel.RequestContext,
  before: readonly ColorsBefore[],
): Promise<void> {
  const { names } = context.workbook;
  const known = before
    .filter(({ rules }) => rules !== undefined)
    .map((column) => {
      const range = names.getItemOrNullObject(column.name).getRangeOrNullObject().load(areaProperties);
      return { column, range };
    });
  if (known.length > 0) await context.sync();
  const existing = known.flatMap(({ column, range }) => {
    if (range.isNullObject || areaOf(range).rows < 2) return [];
    return [{ column, clients: () => withoutHeaderRow(names.getItem(column.name).getRange()) }];
  });
  const rules = await ownRulesOn(
    context,
    existing.map(({ column: { record, after }, clients }): ColoredColumn => ({
      range: clients,
      records: [record, { ...after, isUnfinished: true }],
    })),
  );
  for (const [index, { column, clients }] of existing.entries()) {
    deleteRules(clients(), rules?.[index] ?? []);
    if (rules) restoreRules(clients(), column.rules!);
  }
  for (const { key, record } of before) context.workbook.settings.add(key, record);
}
