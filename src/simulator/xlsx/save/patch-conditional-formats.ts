import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { formulaForFile, type KnownNames } from '../terms/formula-names';
import type { Worksheet } from '../package/library';
import { addressOf, same } from '../terms/ranges';
import { order } from '../package/schema-order';
import type { StyleBook } from './style-book';
import {
  childrenOf,
  elementsIn,
  everyElement,
  insertInOrder,
  localName,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

export interface Rules {
  readonly now: readonly IConditionFormattingRule[];
  readonly before: readonly IConditionFormattingRule[];
}

/**
 * Updates the conditional formats of a sheet. Unchanged rules, and those that Univer does not show, stay as they are in
 * the file.
 *
 * @param sheet the sheet as the library read it, because a rule's id (`file-0-1`) counts the library's list
 */
export function patchRules(
  root: XmlElement,
  sheet: Worksheet | undefined,
  { now, before }: Rules,
  styles: StyleBook,
  known: KnownNames,
): void {
  if (same(now, before)) return;
  const inFile = rulesById(root, sheet);
  const openedById = new Map(before.map((rule) => [rule.cfId, rule]));
  const ordered = rulesByPriority(root);
  const shown = now.map((rule): XmlElement => {
    const [opened, element] = [openedById.get(rule.cfId), inFile.get(rule.cfId)];
    if (!opened || !element || !same(opened.rule, rule.rule)) return addRule(root, rule, styles, known);
    return same(opened.ranges, rule.ranges) ? element : moveRule(root, element, rule);
  });
  const kept = new Set(shown);
  const removed = before.map(({ cfId }) => inFile.get(cfId)).filter((rule) => rule && !kept.has(rule));
  for (const rule of removed) if (rule) removeRule(root, rule);
  if (shown.every((rule) => ordered.includes(rule))) return;
  const others = ordered.filter((rule) => !kept.has(rule) && !removed.includes(rule));
  mergeOrder(shown, others, ordered).forEach((rule, index) => setAttributes(rule, { priority: index + 1 }));
}

const blocksOf = (root: XmlElement) => childrenOf(root, 'conditionalFormatting');

function rulesById(root: XmlElement, sheet: Worksheet | undefined): Map<string, XmlElement> {
  const unmatched = blocksOf(root).flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({ rule, sqref: block.attributes.sqref })),
  );
  const found = new Map<string, XmlElement>();
  (sheet?.conditionalFormattings ?? []).forEach(({ ref, rules }, block) =>
    rules.forEach(({ type, priority }, index) => {
      const at = unmatched.findIndex(
        ({ rule: { attributes }, sqref }) =>
          sqref === ref && attributes.type === type && Number(attributes.priority) === priority,
      );
      const [match] = at < 0 ? [] : unmatched.splice(at, 1);
      if (match) found.set(`file-${block}-${index}`, match.rule);
    }),
  );
  return found;
}

/**
 * Returns all rules by priority, the first to apply first. Includes those that newer programs put into the sheet's
 * extensions.
 */
function rulesByPriority(root: XmlElement): XmlElement[] {
  const rules: XmlElement[] = [];
  for (const part of elementsIn(root).filter((one) =>
    /^(conditionalFormatting|extLst)$/.test(localName(one)),
  )) {
    everyElement(part, (element) => {
      if (localName(element) === 'cfRule' && element.attributes.priority) rules.push(element);
    });
  }
  return rules.sort((a, b) => Number(a.attributes.priority) - Number(b.attributes.priority));
}

/**
 * Puts all rules into one order: shown rules as in Univer, and any other rule before the shown rule that it preceded in
 * the file.
 */
function mergeOrder(
  shown: readonly XmlElement[],
  others: readonly XmlElement[],
  before: readonly XmlElement[],
) {
  const all = [...shown];
  for (const other of others) {
    const next = before.slice(before.indexOf(other) + 1).find((rule) => shown.includes(rule));
    all.splice(next ? all.indexOf(next) : all.length, 0, other);
  }
  return all;
}

function addBlock(root: XmlElement, rule: XmlElement, { ranges }: IConditionFormattingRule): XmlElement {
  const sqref = ranges.map(addressOf).join(' ');
  const block = newElement(root, 'conditionalFormatting', { sqref }, [rule]);
  const last = blocksOf(root).at(-1);
  if (last) root.children.splice(root.children.indexOf(last) + 1, 0, block);
  else insertInOrder(root, block, order.worksheet);
  return rule;
}

function removeRule(root: XmlElement, rule: XmlElement): void {
  for (const block of blocksOf(root)) {
    if (!block.children.includes(rule)) continue;
    remove(block, rule);
    if (childrenOf(block, 'cfRule').length === 0) remove(root, block);
  }
}

function moveRule(root: XmlElement, rule: XmlElement, to: IConditionFormattingRule): XmlElement {
  removeRule(root, rule);
  return addBlock(root, rule, to);
}

function addRule(
  root: XmlElement,
  rule: IConditionFormattingRule,
  styles: StyleBook,
  known: KnownNames,
): XmlElement {
  const { type, operator, formulas, style } = ruleForFile(rule, known);
  const stopIfTrue = rule.stopIfTrue ? 1 : undefined;
  const attributes = { type, dxfId: styles.differential(style), priority: 1, stopIfTrue, operator };
  const children = formulas.map((formula) => newElement(root, 'formula', {}, [formula]));
  return addBlock(root, newElement(root, 'cfRule', attributes, children), rule);
}

function ruleForFile({ rule, cfId }: IConditionFormattingRule, known: KnownNames) {
  if (rule.type !== CFRuleType.highlightCell)
    throw new Error(`No way to save the conditional format ${cfId}`);
  const { style } = rule;
  if (rule.subType === CFSubRuleType.formula) {
    const formulas = [formulaForFile(rule.value.replace(/^=/, ''), known)];
    return { type: 'expression', operator: undefined, formulas, style };
  }
  if (rule.subType === CFSubRuleType.text && rule.operator === CFTextOperator.equal) {
    const formulas = [`"${(rule.value ?? '').replaceAll('"', '""')}"`];
    return { type: 'cellIs', operator: 'equal', formulas, style };
  }
  if (rule.subType === CFSubRuleType.number) {
    return { type: 'cellIs', operator: rule.operator, formulas: [rule.value ?? 0].flat().map(String), style };
  }
  throw new Error(`No way to save the conditional format ${cfId} (${rule.subType})`);
}
