import { choosable, type Cutoff, type CutoffRule } from '../../classifier/cutoff';
import { fractionOf, ruleWith } from '../../classifier/cutoffs/rule-kinds';
import { isRunningShare, kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { catalogue } from '../../classifier/models/catalogue';
import { readRuleText } from '../../policy/rule-text';
import { CliProblem } from '../problem/cli-problem';

/**
 * Reads the given cut-offs: `sales=median`, `sales=10000`, `sales=top:20%`. The word before `=` names a cut-off, or a
 * measure that has only one.
 *
 * @throws CliProblem if the model has no such cut-off, or the rule cannot be read
 */
export function readCutoffs(model: Model, given: ReadonlyMap<string, string>): Record<string, CutoffRule> {
  const rules: Record<string, CutoffRule> = {};
  for (const [name, text] of given) {
    const cutoff = cutoffNamed(model, name);
    if (cutoff.id in rules) throw new CliProblem('givenTwice', { option: `--cutoff ${cutoff.id}` });
    rules[cutoff.id] = readRule(model, cutoff, text, name);
  }
  return rules;
}

/**
 * Returns the cut-off of this name, or of a measure with this name that has a single one.
 *
 * @throws CliProblem if there is none, or if the measure has several
 */
export function cutoffNamed(model: Model, name: string): Cutoff {
  const cutoffs = choosable(model.cutoffs);
  const exact = cutoffs.find(({ id }) => id === name);
  const ofMeasure = cutoffs.filter(({ measure }) => measure === name);
  if (!exact && ofMeasure.length > 1)
    throw new CliProblem('severalCutoffs', { found: name, known: ofMeasure.map(({ id }) => id) });
  const cutoff = exact ?? ofMeasure[0];
  if (!cutoff)
    throw new CliProblem('unknownCutoff', {
      found: name,
      model: model.id,
      known: cutoffs.map(({ id }) => id),
    });
  return cutoff;
}

/** Matches a number with or without its percent sign: `10000`, `35%`. */
export const typedNumber = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(%?)$/;

function readRule(model: Model, cutoff: Cutoff, text: string, name: string): CutoffRule {
  const [, digits, sign] = typedNumber.exec(text) ?? [];
  if (digits !== undefined) return fixedRule(model, cutoff, Number(digits), sign === '%', { text, name });
  // Reads the words of the policy sheet, which are "Top 20 %" and "Natural break".
  const rule = readRuleText(text.replace(':', ' ').replaceAll('-', ' '), NaN);
  const isOfPolicy = rule?.kind === 'scoreEdge' || rule?.kind === 'fixed';
  const isOther = rule?.kind === 'shareOfTotal' && cutoff.rule.kind !== 'shareOfTotal';
  if (!rule || isOfPolicy || isOther || cutoff.least !== undefined)
    throw new CliProblem('notRule', { cutoff: name, found: text });
  const isNobody = fractionOf(rule) === 0 && rule.kind !== 'percentile';
  if (isNobody) throw new CliProblem('outOfRange', { cutoff: name, found: text });
  return rule;
}

/**
 * Makes a fixed cut-off. For a measure in percent, the number must have a percent sign: 1.5 may mean 1.5 % or 150 %. A
 * share of the total stays a share, even if the policy has a number instead: `a_share=40%`.
 */
function fixedRule(
  model: Model,
  cutoff: Cutoff,
  typed: number,
  hasSign: boolean,
  { text, name }: { readonly text: string; readonly name: string },
): CutoffRule {
  const percent = measureKinds[kindOf(model, cutoff.measure)].percent;
  if (percent !== undefined && !hasSign) throw new CliProblem('percentNeeded', { cutoff: name, found: text });
  const value = hasSign ? Number((typed / 100).toPrecision(15)) : typed;
  if (hasSign && percent === undefined && isShareOfTotal(model, cutoff)) {
    if (value < 0 || value > 1) throw new CliProblem('outOfRange', { cutoff: name, found: text });
    return { kind: 'shareOfTotal', share: value };
  }
  const isTooLow = value < (cutoff.least ?? -Infinity) || (percent === 'share' && value < 0);
  if (isTooLow || (percent === 'share' && value > 1))
    throw new CliProblem('outOfRange', { cutoff: name, found: text });
  return ruleWith('fixed', value);
}

/** Returns whether a cut-off of the catalogue's model is a share of the total, whatever rule a policy gives it. */
function isShareOfTotal({ id: modelId }: Model, { id }: Cutoff): boolean {
  const standard = catalogue.find((each) => each.id === modelId);
  const own = standard?.cutoffs.find((each) => each.id === id);
  return standard !== undefined && own !== undefined && isRunningShare(standard, own.measure);
}
