import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  createCfId,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { intersection, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { fromUniverRange, toUniverRange } from '../places/univer-range';

/** The kinds of conditional format that the simulated Excel supports, named as in Office.js. */
export type ConditionalFormatKind = 'CellValue' | 'ContainsText' | 'Custom';

/**
 * A rule in the form in which the add-in set it. Univer stores some rules in another form, such as a formula in place
 * of a comparison.
 */
export interface ExcelRule {
  readonly kind: ConditionalFormatKind;
  readonly rule?: Readonly<Record<string, unknown>>;
}

/** A rule as Univer stores it, with the add-in's rule in an extra property, which Univer keeps and saves. */
export type RuleConfig = IConditionalFormattingRuleConfig & { readonly excel?: ExcelRule };
export type Rule = IConditionFormattingRule<RuleConfig>;

/** Returns the rules of a sheet in the order in which they apply. */
export function rulesOf(book: UniverBook, sheetId: string): Rule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

export const rulesAt = (book: UniverBook, { sheetId, area }: Place): Rule[] =>
  rulesOf(book, sheetId).filter(({ ranges }) => areasOf(ranges).some((own) => intersection(own, area)));

const areasOf = (ranges: Rule['ranges']): Area[] => ranges.map(fromUniverRange);

export const areasOfRule = ({ ranges }: Rule): Area[] => areasOf(ranges);

/** Adds a format before all others, and returns its id. The format matches no cell until its rule is set. */
export function addRule(book: UniverBook, { sheetId, area }: Place, kind: ConditionalFormatKind): string {
  const cfId = createCfId();
  const rule: Rule = {
    cfId,
    ranges: [toUniverRange(area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: CFNumberOperator.lessThan,
      value: -Number.MAX_VALUE,
      style: {},
      excel: { kind },
    },
  };
  book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
  return cfId;
}

export function changeRule(book: UniverBook, sheetId: string, rule: Rule, change: Partial<Rule>): void {
  book.run(SetConditionalRuleMutation.id, {
    subUnitId: sheetId,
    cfId: rule.cfId,
    rule: { ...rule, ...change },
  });
}

export function removeRule(book: UniverBook, sheetId: string, cfId: string): void {
  book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
}

/** Moves a rule to the position `priority` (0 is first) among the sheet's rules. */
export function prioritize(book: UniverBook, sheetId: string, cfId: string, priority: number): void {
  const rules = rulesOf(book, sheetId);
  const target = rules[Math.min(priority, rules.length - 1)];
  if (!target || target.cfId === cfId) return;
  const type = rules.findIndex((rule) => rule.cfId === cfId) < priority ? 'after' : 'before';
  book.run(MoveConditionalRuleMutation.id, {
    subUnitId: sheetId,
    start: { id: cfId, type: 'self' },
    end: { id: target.cfId, type },
  });
}
