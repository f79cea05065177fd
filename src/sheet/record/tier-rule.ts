import { quoted } from '../../classifier/native/formula-text';
import { palette } from '../../classifier/palette';
import type { Model } from '../../classifier/model';
import type { TierColor } from '../../classifier/tier';
import { unclassifiedColor } from '../../classifier/unclassified';
import type { Question } from '../question';
import { writtenTexts, type WrittenTexts } from './written-texts';

/** A conditional format that colours the cells of a segment column with this text. */
export interface TierRule {
  readonly text: string;
  /** Colours as `#RRGGBB`. */
  readonly fill: string;
  readonly color: string;
}

/** Returns the rules for a segment column: one per tier, and one for *Unclassified* if some clients are. */
export function rulesOfTiers(
  model: Model,
  { tiers, unclassified }: WrittenTexts,
  hasUnclassified: boolean,
): TierRule[] {
  const rules = tiers.flatMap(({ id, name }) => {
    const tier = model.tiers.find((candidate) => candidate.id === id);
    return tier ? [ruleOf(name, tier.color)] : [];
  });
  if (hasUnclassified) rules.push(ruleOf(unclassified, model.unclassified?.color ?? unclassifiedColor));
  return rules;
}

/** What is known of the rules that a run made; older versions of ClientTier stored only their texts. */
export interface RecordedRules {
  readonly texts: WrittenTexts;
  readonly rules?: readonly TierRule[];
  /** True if the run was interrupted. It may have left a rule of which some properties are blank. */
  readonly isUnfinished?: boolean;
}

/** Returns the texts and rules of a run, to be stored with it. */
export function rulesOfRun(
  { model, language }: Pick<Question, 'model' | 'language'>,
  hasUnclassified: boolean,
): { texts: WrittenTexts; rules: TierRule[] } {
  const texts = writtenTexts(model, language);
  return { texts, rules: rulesOfTiers(model, texts, hasUnclassified) };
}

/**
 * Returns whether ClientTier made a rule: the rule is recorded, or has one of the recorded texts in one of ClientTier's
 * colours. A user's rule with the same text has other colours.
 */
export function isOwnRule(rule: TierRule, { texts, rules = [], isUnfinished }: RecordedRules): boolean {
  if (rules.some((own) => isSame(own, rule) || (isUnfinished && isBegun(rule, own)))) return true;
  const written = [texts.unclassified, ...texts.tiers.map(({ name }) => name)];
  return (
    written.includes(rule.text) &&
    [...Object.values(palette), unclassifiedColor].some((color) => isSame(ruleOf(rule.text, color), rule))
  );
}

const ruleOf = (text: string, { fill, text: color }: TierColor): TierRule => ({ text, fill, color });

/** Compares two rules; ignores case, because Excel returns colours in capital letters. */
const isSame = (a: TierRule, b: TierRule) =>
  a.text === b.text &&
  a.fill.toUpperCase() === b.fill.toUpperCase() &&
  a.color.toUpperCase() === b.color.toUpperCase();

/**
 * Returns whether a rule is one that ClientTier did not finish. It sets first the text, then the fill, then the font
 * colour.
 */
const isBegun = (rule: TierRule, { text, fill }: TierRule) =>
  rule.color === '' &&
  (rule.text === text ? ['', fill].includes(rule.fill.toUpperCase()) : rule.text + rule.fill === '');

/** Returns the rule's condition as Excel stores it, a formula: `="VIP"`. */
export const conditionOf = ({ text }: TierRule) => `=${quoted(text)}`;

/** Returns the text in a condition such as `="VIP"`; undefined if the condition is something else. */
export function textOfCondition(formula: string): string | undefined {
  return /^=?"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1]?.replaceAll('""', '"');
}
