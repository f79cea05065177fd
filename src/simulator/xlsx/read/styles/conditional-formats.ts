import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { formulaFromFile } from '../../terms/formula-names';
import type { ConditionalFormattingRule, Worksheet } from '../../package/library';
import { rangesIn } from '../../terms/ranges';
import { fillFromFile, fontFromFile } from './styles';
import type { ColorReader } from '../../terms/theme-colors';

type CellIsRule = Extract<ConditionalFormattingRule, { type: 'cellIs' }>;

/**
 * Returns the rules that Univer can show: formulas, comparisons with numbers, and equality with a text. All others,
 * such as colour scales, data bars and icons, are not shown and stay in the file.
 *
 * A rule's id gives its position in the library's list: `file-0-1` is the second rule of `conditionalFormattings[0]`.
 */
export function conditionalFormatsFromFile(sheet: Worksheet, color: ColorReader): IConditionFormattingRule[] {
  return sheet.conditionalFormattings.flatMap(({ ref, rules }, block) =>
    rules.flatMap((rule, index) => {
      const ranges = rangesIn(ref);
      const condition = conditionFromFile(rule);
      if (!condition || ranges.length === 0) return [];
      const style: IStyleBase = {
        ...(rule.style?.font && fontFromFile(rule.style.font, color)),
        ...fillFromFile(rule.style?.fill && { ...rule.style.fill }, color),
      };
      const config = { type: CFRuleType.highlightCell, style, ...condition };
      return {
        cfId: `file-${block}-${index}`,
        ranges,
        stopIfTrue: false,
        rule: config as IConditionFormattingRule['rule'],
      };
    }),
  );
}

function conditionFromFile(rule: ConditionalFormattingRule) {
  if (rule.type === 'expression') {
    return { subType: CFSubRuleType.formula, value: `=${formulaFromFile(String(rule.formulae?.[0] ?? ''))}` };
  }
  return rule.type === 'cellIs' ? comparisonFromFile(rule) : null;
}

function comparisonFromFile({ operator, formulae = [] }: CellIsRule) {
  const [first, second] = formulae.map(String);
  const text = /^"((?:[^"]|"")*)"$/.exec(first ?? '')?.[1]?.replaceAll('""', '"');
  if (text !== undefined) {
    return operator === 'equal'
      ? { subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text }
      : null;
  }
  const numbers = [first, second].map(Number);
  const known = operator && CFNumberOperator[operator];
  if (!known || !Number.isFinite(numbers[0])) return null;
  // The library's typings lack these two operators.
  const isPair = /^(?:between|notBetween)$/.test(operator);
  if (!isPair) return { subType: CFSubRuleType.number, operator: known, value: numbers[0] };
  return Number.isFinite(numbers[1])
    ? { subType: CFSubRuleType.number, operator: known, value: numbers }
    : null;
}
