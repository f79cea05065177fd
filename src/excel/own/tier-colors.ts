import {
  conditionOf,
  isOwnRule,
  textOfCondition,
  type RecordedRules,
  type TierRule,
} from '../../sheet/record/tier-rule';
import { SheetProblem } from '../../sheet/problem';
import { blockOnSheet } from '../../sheet/cells/cell';
import { rangeAt, withoutHeader, type Area } from '../office/area';

/*
 * Each tier has one conditional format on the segment column (without its header), which compares cells with the tier's
 * name. This is one operation for any number of clients, and colours follow edits without ClientTier. Rules of the user
 * may cover the column too, so each rule must be checked: is it ClientTier's?.
 */

/** A colour rule of ClientTier on the sheet. Its id is valid in this session only. */
export interface ExistingRule extends TierRule {
  readonly id: string;
  /** Position among all rules of the sheet, from 0. */
  readonly priority: number;
}

/** Cells to search for colour rules, and the records of the runs that made these rules. */
export interface ColoredColumn {
  range(): Excel.Range;
  readonly records: readonly RecordedRules[];
}

const asked =
  'items/id,items/type,items/priority,items/cellValueOrNullObject/rule,' +
  ['fill/color', 'font/color', 'font/bold', 'font/italic']
    .map((look) => `items/cellValueOrNullObject/format/${look}`)
    .join();

/**
 * Returns ClientTier's colour rules (conditional formats) on each of these columns, by priority. Undefined if
 * Excel cannot read rules back, as in some builds (office-js 6827); no rule is then removed. Takes one request,
 * more if Excel cannot answer it.
 */
export async function ownRulesOn(
  context: Excel.RequestContext,
  columns: readonly ColoredColumn[],
): Promise<ExistingRule[][] | undefined> {
  const [first] = columns;
  if (!first) return [];
  const attempt = async () => {
    const formats = columns.map(({ range }) => range().conditionalFormats.load(asked));
    await context.sync();
    return formats.map(({ items }, index) => ownAmong(items, columns[index]!.records));
  };
  const read = () =>
    attempt().catch((error: unknown) => {
      if (error instanceof SheetProblem) throw error;
      return undefined;
    });
  const known = await read();
  if (known) return known;
  // Makes a request that reads no rules. If it fails too, reading rules is not the cause, and its error is thrown.
  first.range().load('address');
  await context.sync();
  // Asks twice more, because Excel may also have failed at another request by chance.
  return (await read()) ?? read();
}

/**
 * Returns the address of the segments whose colours stay if Excel cannot say which rules are ClientTier's. Undefined if
 * there is no segment column, or if it is deleted from a table: its colours go with it.
 */
export function colorsThatStay(
  sheetName: string,
  segment: Area | undefined,
  isDeleted: boolean,
): string | undefined {
  if (!segment || isDeleted || segment.rows < 2) return undefined;
  const { top, left, rows, columns } = withoutHeader(segment);
  return blockOnSheet(sheetName, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/**
 * Returns the cells of a list beside its segment columns: if the user deletes one by hand, its colours stay in a column of
 * hers to which Excel has extended them.
 *
 * @param list the list with the columns of ClientTier, with its header
 * @param segments the segment columns, those of other models too: equal rules on them are theirs
 */
export function besideSegments(
  sheet: Excel.Worksheet,
  list: Area,
  segments: readonly (Pick<Area, 'left'> | undefined)[],
  records: readonly RecordedRules[],
): ColoredColumn[] {
  const end = list.left + list.columns;
  const lefts = segments.flatMap((segment) => (segment ? [segment.left] : [])).sort((a, b) => a - b);
  return [list.left - 1, ...lefts].flatMap((previous, index) => {
    const left = Math.max(list.left, previous + 1);
    const columns = Math.min(end, lefts[index] ?? end) - left;
    if (columns <= 0 || list.rows < 2) return [];
    return [{ range: () => rangeAt(sheet, withoutHeader({ ...list, left, columns })), records }];
  });
}

function ownAmong(
  formats: readonly Excel.ConditionalFormat[],
  records: readonly RecordedRules[],
): ExistingRule[] {
  const existing = formats.flatMap(({ id, type, priority, cellValueOrNullObject }) => {
    if (type !== 'CellValue') return [];
    const { rule, format } = cellValueOrNullObject;
    const { bold, color, italic } = format.font;
    const text = conditionText(rule);
    if (text === undefined || bold || italic) return [];
    return [{ id, priority, text, fill: format.fill.color ?? '', color: color ?? '' }];
  });
  return existing
    .filter((rule) => records.some((record) => isOwnRule(rule, record)))
    .sort((a, b) => a.priority - b.priority);
}

/** Returns the text that a rule compares with; undefined if Excel has added the rule but not yet set its text. */
function conditionText(rule: Excel.ConditionalCellValueRule | null): string | undefined {
  if (!rule?.formula1) return '';
  return rule.operator === 'EqualTo' ? textOfCondition(String(rule.formula1)) : undefined;
}

/** Queues replacing a column's rules by new ones. */
export function colorTiers(
  column: Excel.Range,
  rules: readonly TierRule[],
  existing: readonly ExistingRule[] = [],
): void {
  deleteRules(column, existing);
  const [first] = existing;
  for (const rule of rules) addRule(column, rule, first?.priority);
}

export function deleteRules(column: Excel.Range, existing: readonly ExistingRule[]): void {
  for (const { id } of existing) column.conditionalFormats.getItem(id).delete();
}

/** Queues restoring a column's earlier rules, each at its former position among all rules. */
export function restoreRules(column: Excel.Range, before: readonly ExistingRule[]): void {
  for (const rule of before) addRule(column, rule, rule.priority);
}

/** Queues adding a rule. Excel puts a new rule first, unless it gets a priority. */
function addRule(column: Excel.Range, rule: TierRule, priority = 0): void {
  const format = column.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  // Sets the text first: if Excel adds the rule and then stops, the text shows that the rule is ClientTier's.
  format.cellValue.rule = {
    operator: Excel.ConditionalCellValueOperator.equalTo,
    formula1: conditionOf(rule),
  };
  format.cellValue.format.fill.color = rule.fill;
  format.cellValue.format.font.color = rule.color;
  if (priority > 0) format.priority = priority;
}
