import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/sheets-conditional-formatting';
import { invalidArgument } from '../../wire/objects/host-errors';
import { cellAddress } from '../../../sheet/cells/cell';
import type { Area } from '../places/area';
import type { ExcelRule, RuleConfig } from './rules';

type Style = Extract<RuleConfig, { style: unknown }>['style'];

type Comparison = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const comparisons: Record<string, { readonly operator: Comparison; readonly sign: string }> = {
  EqualTo: { operator: CFNumberOperator.equal, sign: '=' },
  NotEqualTo: { operator: CFNumberOperator.notEqual, sign: '<>' },
  GreaterThan: { operator: CFNumberOperator.greaterThan, sign: '>' },
  GreaterThanOrEqual: { operator: CFNumberOperator.greaterThanOrEqual, sign: '>=' },
  LessThan: { operator: CFNumberOperator.lessThan, sign: '<' },
  LessThanOrEqual: { operator: CFNumberOperator.lessThanOrEqual, sign: '<=' },
};

const textOperators: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/**
 * Converts a rule for cells of an area to Univer's form.
 *
 * @throws HostError `InvalidArgument` if the rule is incomplete
 */
export function ruleConfig(excel: ExcelRule, style: Style, area: Area): RuleConfig {
  const base = { type: CFRuleType.highlightCell as const, style, excel };
  const { kind, rule = {} } = excel;
  if (kind === 'ContainsText') {
    const operator = textOperators[String(rule['operator'])];
    if (!operator) throw invalidArgument('TextConditionalFormat.rule');
    return { ...base, subType: CFSubRuleType.text, operator, value: String(rule['text'] ?? '') };
  }
  if (kind === 'Custom')
    return { ...base, subType: CFSubRuleType.formula, value: asFormula(rule['formula']) };
  const literal = literalComparison(rule);
  if (literal) return { ...base, ...literal };
  return { ...base, subType: CFSubRuleType.formula, value: cellValueFormula(rule, area) };
}

/**
 * Converts a comparison with a constant to Univer's form, which needs no formula for each cell. Returns undefined for
 * any other rule, and for a text compared by order (greater than "A").
 */
function literalComparison(rule: Readonly<Record<string, unknown>>) {
  const comparison = comparisons[String(rule['operator'])];
  const literal = operand(rule['formula1']);
  const text = /^"((?:[^"]|"")*)"$/.exec(literal)?.[1]?.replaceAll('""', '"');
  if (comparison && text !== undefined) {
    const operator = { '=': CFTextOperator.equal, '<>': CFTextOperator.notEqual }[comparison.sign];
    return operator && { subType: CFSubRuleType.text as const, operator, value: text };
  }
  const number = Number(literal);
  if (!comparison || Number.isNaN(number)) return undefined;
  return { subType: CFSubRuleType.number as const, operator: comparison.operator, value: number };
}

function cellValueFormula(rule: Readonly<Record<string, unknown>>, area: Area): string {
  const cell = cellAddress(area.row, area.column);
  const first = operand(rule['formula1']);
  const operator = String(rule['operator']);
  if (operator === 'Between' || operator === 'NotBetween') {
    const second = operand(rule['formula2']);
    const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    return operator === 'Between' ? `=${between}` : `=NOT(${between})`;
  }
  const comparison = comparisons[operator];
  if (!comparison) throw invalidArgument('CellValueConditionalFormat.rule');
  return `=${cell}${comparison.sign}${first}`;
}

/**
 * Returns an operand as a piece of a formula: `5` and `"Gold"` stay, `=$B$1` becomes `$B$1`, any other text is put in
 * quotes.
 */
function operand(formula: unknown): string {
  const text = String(formula ?? '');
  if (text === '') throw invalidArgument('CellValueConditionalFormat.rule');
  if (text.startsWith('=')) return text.slice(1);
  return Number.isFinite(Number(text)) || /^".*"$/s.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

const asFormula = (formula: unknown): string => {
  const text = String(formula ?? '');
  if (text === '') throw invalidArgument('CustomConditionalFormat.rule');
  return text.startsWith('=') ? text : `=${text}`;
};

/**
 * Returns the formula that Univer calculates for a rule; null if the rule has none. Univer updates the formula when
 * cells move.
 */
function formulaOf(config: RuleConfig): string | null {
  const isFormula = config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula;
  return isFormula && 'value' in config ? String(config.value) : null;
}

/** Converts a rule to Office.js's form, even if a person or a file made it. */
export function excelRule(config: RuleConfig): ExcelRule {
  const formula = formulaOf(config);
  if (formula !== null && (config.excel?.kind ?? 'Custom') === 'Custom') {
    return { kind: 'Custom', rule: { formula } };
  }
  if (config.excel) return config.excel;
  if (config.type !== CFRuleType.highlightCell) return { kind: 'Custom' };
  if (config.subType === CFSubRuleType.text) {
    const operator = Object.entries(textOperators).find(([, known]) => known === config.operator)?.[0];
    const { value = '' } = config as { value?: string };
    return operator
      ? { kind: 'ContainsText', rule: { operator, text: value } }
      : { kind: 'CellValue', rule: { operator: 'EqualTo', formula1: `="${value}"` } };
  }
  if (config.subType !== CFSubRuleType.number) return { kind: 'Custom' };
  const operator = Object.entries(comparisons).find(([, known]) => known.operator === config.operator)?.[0];
  const [first, second] = [config.value ?? 0].flat();
  return {
    kind: 'CellValue',
    rule: operator
      ? { operator, formula1: String(first) }
      : {
          operator: config.operator === CFNumberOperator.between ? 'Between' : 'NotBetween',
          formula1: String(first),
          formula2: String(second),
        },
  };
}
