import {
  conditionOf,
  isOwnRule,
  textOfCondition,
  type RecordedRules,
  type TierRule,
} from '../../sheet/record/tier-rule';
import { SheetProblem } from '../../sheet/problem';

/*
 * A segment column (without its header) is coloured by one rule a tier, which compares with the tier's name: one
 * operation for any number of clients, and edits recolour by themselves. Rules of the user may reach into the column
 * too, so each rule is checked for being ClientTier's.
 */

/** A rule of ClientTier's on the sheet; its id is only valid in this session. */
export interface ExistingRule extends TierRule {
  readonly id: string;
  /** Its position among all rules, from 0. */
  readonly priority: number;
}

/** Cells to search for rules, and the runs that may have left some there. */
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
 * Finds ClientTier's rules on each of these columns, in order of priority. Undefined if Excel cannot read rules back,
 * as some builds fail to (office-js 6827); then none is removed. Costs one request.
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
  // If this fails too, the reason is not that rules cannot be read.
  first.range().load('address');
  await context.sync();
  return read();
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

/** Returns the text that a rule compares with; undefined if Excel has added the rule but not set its text yet. */
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

/** Queues restoring a column's earlier rules, each at its old position among all rules. */
export function restoreRules(column: Excel.Range, before: readonly ExistingRule[]): void {
  for (const rule of before) addRule(column, rule, rule.priority);
}

/** Adds a rule; Excel puts it before all others, unless a priority is given. */
function addRule(column: Excel.Range, rule: TierRule, priority = 0): void {
  const format = column.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  // The text first: it identifies a rule that Excel only half made.
  format.cellValue.rule = {
    operator: Excel.ConditionalCellValueOperator.equalTo,
    formula1: conditionOf(rule),
  };
  format.cellValue.format.fill.color = rule.fill;
  format.cellValue.format.font.color = rule.color;
  if (priority > 0) format.priority = priority;
}
