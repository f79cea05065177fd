import type { IDisposable } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  createCfId,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { UniverBook } from '../univer/univer-book';
import type { Rule } from './rules';

/**
 * Moves conditional formats with their cells. Univer 0.25.1 leaves this to the plugin that draws conditional formats,
 * and a workbook without a page does not have that plugin.
 */
export function moveRulesWithCells(book: UniverBook): void {
  const registrations = new Map<string, IDisposable>();
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const register = (unitId: string, subUnitId: string, rule: Rule) => {
    registrations.get(rule.cfId)?.dispose();
    registrations.set(rule.cfId, registerRule(book, unitId, subUnitId, rule));
  };
  for (const [sheetId, rules] of model.getUnitRules(book.unitId) ?? []) {
    for (const rule of rules) register(book.unitId, sheetId, rule);
  }
  model.$ruleChange.subscribe(({ type, rule, unitId, subUnitId }) => {
    if (type === 'add' || type === 'set') register(unitId, subUnitId, rule);
    if (type === 'delete') registrations.get(rule.cfId)?.dispose();
  });
}

function registerRule(book: UniverBook, unitId: string, subUnitId: string, rule: Rule): IDisposable {
  const formula =
    'subType' in rule.rule && rule.rule.subType === CFSubRuleType.formula ? [rule.rule.value] : [];
  const target = { unitId, subUnitId };
  const remove = { id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } };
  const add = (added: Rule) => ({ id: AddConditionalRuleMutation.id, params: { ...target, rule: added } });
  const set = (changed: Rule) => ({
    id: SetConditionalRuleMutation.id,
    params: { ...target, cfId: rule.cfId, rule: changed },
  });
  const service = book.injector.get(FormulaRefRangeService);
  return service.registerRangeFormula(unitId, subUnitId, rule.ranges, formula, (pieces) => {
    const before = structuredClone(rule);
    const [first, ...others] = pieces.map(({ ranges, formulas: [value] }, index): Rule => {
      const config = value === undefined ? rule.rule : ({ ...rule.rule, value } as Rule['rule']);
      return { ...rule, cfId: index === 0 ? rule.cfId : createCfId(), ranges, rule: config };
    });
    if (!first) return { redos: [remove], undos: [add(before)] };
    return {
      redos: [set(first), ...others.map(add)],
      undos: [
        set(before),
        ...others.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } })),
      ],
    };
  });
}
