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

/** The kinds of conditional format that are simulated. */
export type ConditionalFormatKind = 'CellValue' | 'ContainsText' | 'Custom';

/** A rule as the add-in has set it, where Univer keeps it in other words. */
export interface ExcelRule {
  readonly kind: ConditionalFormatKind;
  readonly rule?: Readonly<Record<string, unknown>>;
}

/** Univer keeps, and saves, what is put into a rule besides its own members. */
export type RuleConfig = IConditionalFormattingRuleConfig & { readonly excel?: ExcelRule };
export type Rule = IConditionFormattingRule<RuleConfig>;

/** The rules of a sheet, the one that comes first first. */
export function rulesOf(book: UniverBook, sheetId: string): Rule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

export const rulesAt = (book: UniverBook, { sheetId, area }: Place): Rule[] =>
  rulesOf(book, sheetId).filter(({ ranges }) => areasOf(ranges).some((own) => intersection(own, area)));

const areasOf = (ranges: Rule['ranges']): Area[] => ranges.map(fromUniverRange);

export const areasOfRule = ({ ranges }: Rule): Area[] => areasOf(ranges);

/** A format that applies nowhere yet: its rule is set afterwards. It comes before those that are there. */
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

/** Moves a rule to this place in the order of the sheet's rules. */
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
