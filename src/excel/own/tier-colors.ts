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
 * operation whatever the number of clients, following every edit. Rules of the user's may reach into the column, so
 * ClientTier's are told from them one by one.
 */

/** A rule of ClientTier's as it stands on the sheet; its id is only good for this session. */
export interface StandingRule extends TierRule {
  readonly id: string;
  /** Its place among all rules, from 0. */
  readonly priority: number;
}

/** Where to look for rules, and which runs may have left some. */
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
 * Finds ClientTier's rules on each of these columns, those that come first first. Some builds of Excel fail to read
 * rules back (office-js 6827) though they answer all else: then it is not known which there are, and none is taken out.
 * One message.
 */
export async function ownRulesOn(
  context: Excel.RequestContext,
  columns: readonly ColoredColumn[],
): Promise<StandingRule[][] | undefined> {
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
  // What fails now, fails for another reason than that rules cannot be read.
  first.range().load('address');
  await context.sync();
  return read();
}

function ownAmong(
  formats: readonly Excel.ConditionalFormat[],
  records: readonly RecordedRules[],
): StandingRule[] {
  const standing = formats.flatMap(({ id, type, priority, cellValueOrNullObject }) => {
    if (type !== 'CellValue') return [];
    const { rule, format } = cellValueOrNullObject;
    const { bold, color, italic } = format.font;
    const text = conditionText(rule);
    if (text === undefined || bold || italic) return [];
    return [{ id, priority, text, fill: format.fill.color ?? '', color: color ?? '' }];
  });
  return standing
    .filter((rule) => records.some((record) => isOwnRule(rule, record)))
    .sort((a, b) => a.priority - b.priority);
}

/** The text that a rule compares with: none at all as long as Excel has only added it. */
function conditionText(rule: Excel.ConditionalCellValueRule | null): string | undefined {
  if (!rule?.formula1) return '';
  return rule.operator === 'EqualTo' ? textOfCondition(String(rule.formula1)) : undefined;
}

/** Queues new rules of a column in the place of those that stand there. */
export function colorTiers(
  column: Excel.Range,
  rules: readonly TierRule[],
  standing: readonly StandingRule[] = [],
): void {
  deleteRules(column, standing);
  const [first] = standing;
  for (const rule of rules) addRule(column, rule, first?.priority);
}

export function deleteRules(column: Excel.Range, standing: readonly StandingRule[]): void {
  for (const { id } of standing) column.conditionalFormats.getItem(id).delete();
}

/** Queues rules that stood on a column before, each in its old place among all rules. */
export function restoreRules(column: Excel.Range, before: readonly StandingRule[]): void {
  for (const rule of before) addRule(column, rule, rule.priority);
}

/** A rule is added before all others. */
function addRule(column: Excel.Range, rule: TierRule, priority = 0): void {
  const format = column.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  // First what it compares with: by that a rule is known which Excel has made only half of.
  format.cellValue.rule = {
    operator: Excel.ConditionalCellValueOperator.equalTo,
    formula1: conditionOf(rule),
  };
  format.cellValue.format.fill.color = rule.fill;
  format.cellValue.format.font.color = rule.color;
  if (priority > 0) format.priority = priority;
}
