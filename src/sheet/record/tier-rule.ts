import { palette } from '../../classifier/palette';
import type { Model } from '../../classifier/model';
import type { TierColor } from '../../classifier/tier';
import { unclassifiedColor } from '../../classifier/unclassified';
import type { Question } from '../question';
import { writtenTexts, type WrittenTexts } from './written-texts';

/** A rule that colours the cells of a segment column in which one text stands. */
export interface TierRule {
  readonly text: string;
  /** Colours as `#RRGGBB`. */
  readonly fill: string;
  readonly color: string;
}

/** Returns the rules of a segment column: one a tier, and one for *Unclassified* if somebody is. */
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

/** What is known of the rules that a run wrote; older versions of ClientTier did not record the rules themselves. */
export interface RecordedRules {
  readonly texts: WrittenTexts;
  readonly rules?: readonly TierRule[];
  /** Set if the run was broken off, so that a rule may be made half: what is blank in it has not been set yet. */
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
 * Whether a rule is one of ClientTier's: as recorded, or with a text that it writes in one of its own colours. A rule
 * of somebody's that compares with the same text has other colours.
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

/** Excel shows colours in capital letters. */
const isSame = (a: TierRule, b: TierRule) =>
  a.text === b.text &&
  a.fill.toUpperCase() === b.fill.toUpperCase() &&
  a.color.toUpperCase() === b.color.toUpperCase();

/** A rule gets its text first, then its fill, then the colour of its letters. */
const isBegun = (rule: TierRule, { text, fill }: TierRule) =>
  rule.color === '' &&
  (rule.text === text ? ['', fill].includes(rule.fill.toUpperCase()) : rule.text + rule.fill === '');

/** The rule's condition as Excel takes it: a formula. */
export const conditionOf = ({ text }: TierRule) => `="${text.replaceAll('"', '""')}"`;

/** The text that a condition compares with; undefined if it is no single text. */
export function textOfCondition(formula: string): string | undefined {
  return /^=?"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1]?.replaceAll('""', '"');
}
