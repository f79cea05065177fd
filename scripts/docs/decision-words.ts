import { fixedNumber, type Cutoff, type CutoffRule } from '../../src/classifier/cutoff';
import type { Condition, Edge, Rule } from '../../src/classifier/decision-table';
import { formatValue } from '../../src/classifier/explain/format-value';
import { measureKinds, type MeasureKind } from '../../src/classifier/measure-kinds';
import type { Language } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { numberOf } from '../../src/classifier/cutoffs/rule-kinds';
import { unclassifiedName } from '../../src/classifier/unclassified';
import { code } from './markdown';
import { modelWords } from './words/languages';

/** Writes a rule in words: ``Sales ≥ `sales_cutoff`; Loyalty < `loyalty_cutoff` ``. */
export function ruleWords(model: Model, { when }: Rule, language: Language): string {
  const { otherwise } = modelWords[language].rules;
  return when.length === 0 ? otherwise : conditionsInWords(model, when, language);
}

export function outcomeWords({ tiers }: Model, rule: Rule, language: Language): string {
  if (!('tier' in rule)) {
    const { unclassified } = modelWords[language].rules;
    return unclassified(unclassifiedName[language], rule.unclassified[language]);
  }
  return `**${tiers.find(({ id }) => id === rule.tier)!.name[language]}**`;
}

const conditionsInWords = (model: Model, conditions: readonly Condition[], language: Language) =>
  conditions
    .map((condition) => conditionWords(model, condition, language))
    .join(modelWords[language].rules.separator);

function conditionWords(
  model: Model,
  { measure, from, above, upTo, below }: Condition,
  language: Language,
): string {
  const { name, kind } = described(model, measure, language);
  const { says } = measureKinds[kind];
  const { rules } = modelWords[language];
  if (says === 'yesNo') return rules.yesNo(name, (from ?? above) !== undefined);
  if (says === 'category') return rules.shows(name);
  if (upTo === -Infinity) return rules.statedLow(name);
  if (below === Infinity) return rules.thereIs(name);
  const [lowest, highest] = [endOfRange(model, from), endOfRange(model, upTo)];
  if (lowest !== undefined && highest !== undefined) return rules.range(name, lowest, highest);
  const edge = (at: Edge) => (typeof at === 'string' ? code(at) : formatValue(at, kind, language));
  const comparisons = [
    from !== undefined && `≥ ${edge(from)}`,
    above !== undefined && `> ${edge(above)}`,
    upTo !== undefined && `≤ ${edge(upTo)}`,
    below !== undefined && `< ${edge(below)}`,
  ];
  const bounds = comparisons.filter((comparison) => comparison !== false);
  return bounds.length > 0 ? `${name} ${bounds.join(rules.and)}` : rules.known(name);
}

/** Returns the default number of an end of a range; undefined for any other edge. */
function endOfRange({ cutoffs }: Model, at: Edge | undefined): number | undefined {
  const cutoff = cutoffs.find(({ id, rangeOf }) => rangeOf && id === at);
  return cutoff && fixedNumber(cutoff);
}

/** Says how a cut-off is computed if a formula leaves it out. */
export function cutoffWords(model: Model, { measure, rule, over = [] }: Cutoff, language: Language): string {
  const drawn = drawnBy(rule, described(model, measure, language).kind, language);
  if (over.length === 0 || rule.kind === 'fixed') return drawn;
  return modelWords[language].drawn.over(drawn, conditionsInWords(model, over, language));
}

function drawnBy(rule: CutoffRule, kind: MeasureKind, language: Language): string {
  const { drawn } = modelWords[language];
  const number = numberOf(rule);
  const inPercent = Math.round(100 * number);
  const share = () => formatValue(number, 'share', language);
  switch (rule.kind) {
    case 'fixed':
      return formatValue(number, kind, language);
    case 'percentile':
      return drawn.percentile(inPercent);
    case 'scoreEdge':
      return drawn.scoreEdge(inPercent);
    case 'top':
      return drawn.top(share());
    case 'shareOfTotal':
      return drawn.shareOfTotal(share());
    default:
      return drawn[rule.kind];
  }
}

/**
 * Returns a measure's name, and the kind by which to format its numbers: yes or no for "was it given", a share for a
 * running share, an amount for scores and indexes.
 */
function described(
  { measures, derived = [] }: Model,
  id: string,
  language: Language,
): { name: string; kind: MeasureKind } {
  const read = measures.find((measure) => measure.id === id);
  if (read) return { name: read.name[language], kind: read.kind };
  const { name, derivation } = derived.find((measure) => measure.id === id)!;
  const kinds: Partial<Record<typeof derivation.kind, MeasureKind>> = { given: 'flag', shareBefore: 'share' };
  return { name: name[language], kind: kinds[derivation.kind] ?? 'amount' };
}
