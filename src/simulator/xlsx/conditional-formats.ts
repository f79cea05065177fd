import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { formulaForFile, formulaFromFile, type KnownNames } from './formula-names';
import type { ConditionalFormattingRule, Worksheet } from './library';
import { addressOf, rangesIn, same } from './ranges';
import { fillFromFile, fontForFile, fontFromFile, solid } from './styles';
import { argb, type ColorReader } from './theme-colors';

type CellIsRule = Extract<ConditionalFormattingRule, { type: 'cellIs' }>;

/**
 * The rules that Univer can show: comparisons and formulas. Scales, bars and icons are not shown and stay in the file.
 * A rule's id says where in the file it stands.
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
  if (operator !== 'between') return { subType: CFSubRuleType.number, operator: known, value: numbers[0] };
  return Number.isFinite(numbers[1])
    ? { subType: CFSubRuleType.number, operator: known, value: numbers }
    : null;
}

/** Brings the file's rules to what the snapshot says; rules that are as they were stay as the file has them. */
export function writeConditionalFormats(
  sheet: Worksheet,
  rules: readonly IConditionFormattingRule[],
  opened: readonly IConditionFormattingRule[],
  known: KnownNames,
): void {
  if (same(rules, opened)) return;
  const openedById = new Map(opened.map((rule) => [rule.cfId, rule]));
  const inFile = sheet.conditionalFormattings.flatMap(({ ref, rules: entries }, block) =>
    entries.map((rule, index) => ({ id: `file-${block}-${index}`, ref, rule })),
  );
  const notShown = inFile.filter(({ id }) => !openedById.has(id));
  const shown = rules.map((rule) => {
    const before = inFile.find(({ id }) => id === rule.cfId);
    const kept = before && same(rule.rule, openedById.get(rule.cfId)?.rule);
    return {
      ref: rule.ranges.map(addressOf).join(' '),
      rule: kept ? before.rule : ruleForFile(rule, known),
    };
  });
  sheet.conditionalFormattings = [];
  // Excel asks for priorities that count from 1, the most important first.
  [...shown, ...notShown].forEach(({ ref, rule }, index) =>
    sheet.addConditionalFormatting({ ref, rules: [{ ...rule, priority: index + 1 }] }),
  );
}

function ruleForFile({ rule, cfId }: IConditionFormattingRule, known: KnownNames): ConditionalFormattingRule {
  if (rule.type !== CFRuleType.highlightCell)
    throw new Error(`No way to save the conditional format ${cfId}`);
  const style = {
    font: fontForFile(rule.style),
    ...(rule.style.bg?.rgb && { fill: solid({ bgColor: { argb: argb(rule.style.bg.rgb) } }) }),
  };
  if (rule.subType === CFSubRuleType.formula) {
    return {
      type: 'expression',
      formulae: [formulaForFile(rule.value.replace(/^=/, ''), known)],
      style,
    };
  }
  if (rule.subType === CFSubRuleType.text && rule.operator === CFTextOperator.equal) {
    return {
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${(rule.value ?? '').replaceAll('"', '""')}"`],
      style,
    };
  }
  if (rule.subType === CFSubRuleType.number) {
    const operator = rule.operator as NonNullable<CellIsRule['operator']>;
    return { type: 'cellIs', operator, formulae: [rule.value ?? 0].flat(), style };
  }
  throw new Error(`No way to save the conditional format ${cfId} (${rule.subType})`);
}
