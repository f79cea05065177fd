import { palette } from '../../classifier/palette';
import type { Model } from '../../classifier/model';
import type { TierColor } from '../../classifier/tier';
import { unclassifiedColor } from '../../classifier/unclassified';
import type { Question } from '../question';
import { writtenTexts, type WrittenTexts } from './written-texts';

/** A rule that colours the cells of a segment column with one text. */
export interface TierRule {
  readonly text: string;
  /** Colours as `#RRGGBB`. */
  readonly fill: string;
  readonly color: string;
}

/** Returns the rules of a segment column: one a tier, and one for *Unclassified* if there are any. */
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

/** What is known of the rules of a run; older versions of ClientTier did not record the rules themselves. */
export interface RecordedRules {
  readonly texts: WrittenTexts;
  readonly rules?: readonly TierRule[];
  /** Set if the run was broken off and may have set a rule incompletely: blank properties were not set yet. */
  readonly isUnfinished?: boolean;
}

/** Returns the texts and the rules that a run writes. */
export function rulesOfRun(
  { model, language }: Pick<Question, 'model' | 'language'>,
  hasUnclassified: boolean,
): { texts: WrittenTexts; rules: TierRule[] } {
  const texts = writtenTexts(model, language);
  return { texts, rules: rulesOfTiers(model, texts, hasUnclassified) };
}

/**
 * Tells whether a rule is ClientTier's: it is recorded, or has one of its texts in one of its colours. A rule of the
 * user with the same text has other colours.
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

/** Compares two rules; Excel returns colours in capital letters. */
const isSame = (a: TierRule, b: TierRule) =>
  a.text === b.text &&
  a.fill.toUpperCase() === b.fill.toUpperCase() &&
  a.color.toUpperCase() === b.color.toUpperCase();

/** Tells whether a rule is an incomplete one of ours. It gets its text first, then its fill, then its font colour. */
const isBegun = (rule: TierRule, { text, fill }: TierRule) =>
  rule.color === '' &&
  (rule.text === text ? ['', fill].includes(rule.fill.toUpperCase()) : rule.text + rule.fill === '');

/** Returns the rule's condition in Excel's form, a formula. */
export const conditionOf = ({ text }: TierRule) => `="${text.replaceAll('"', '""')}"`;

/** Returns the text that a condition compares with; undefined if it is not a single text. */
export function textOfCondition(formula: string): string | undefined {
  return /^=?"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1]?.replaceAll('""', '"');
}
