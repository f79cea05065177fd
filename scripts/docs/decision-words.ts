import { fixedNumber, type Cutoff, type CutoffRule } from '../../src/classifier/cutoff';
import type { Condition, Edge, Rule } from '../../src/classifier/decision-table';
import { formatValue } from '../../src/classifier/explain/format-value';
import { measureKinds, type MeasureKind } from '../../src/classifier/measure-kinds';
import { defaultLanguage } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { numberOf } from '../../src/classifier/cutoffs/rule-kinds';
import { unclassifiedName } from '../../src/classifier/unclassified';
import { code } from './markdown';

/** Writes a rule in words: ``Sales ≥ `sales_cutoff` and Loyalty < `loyalty_cutoff` ``. */
export function ruleWords(model: Model, { when }: Rule): string {
  return when.length === 0
    ? 'otherwise'
    : when.map((condition) => conditionWords(model, condition)).join('; ');
}

export function outcomeWords({ tiers }: Model, rule: Rule): string {
  if (!('tier' in rule)) return `${unclassifiedName[defaultLanguage]}: ${rule.unclassified[defaultLanguage]}`;
  return `**${tiers.find(({ id }) => id === rule.tier)!.name[defaultLanguage]}**`;
}

function conditionWords(model: Model, { measure, from, above, upTo, below }: Condition): string {
  const { name, kind } = described(model, measure);
  const { says } = measureKinds[kind];
  if (says === 'yesNo') return `${name}: ${(from ?? above) === undefined ? 'no' : 'yes'}`;
  if (says === 'category') return `${name} shows it`;
  if (upTo === -Infinity) return `${name} stated as low`;
  if (below === Infinity) return `${name}: there is one`;
  const end = (at: Edge | undefined) => endOfRange(model, at);
  if (end(from) !== undefined && end(upTo) !== undefined) return `${name} ${end(from)} to ${end(upTo)}`;
  const edge = (at: Edge) => (typeof at === 'string' ? code(at) : formatValue(at, kind, defaultLanguage));
  const comparisons = [
    from !== undefined && `≥ ${edge(from)}`,
    above !== undefined && `> ${edge(above)}`,
    upTo !== undefined && `≤ ${edge(upTo)}`,
    below !== undefined && `< ${edge(below)}`,
  ];
  const bounds = comparisons.filter((comparison) => comparison !== false);
  return bounds.length > 0 ? `${name} ${bounds.join(' and ')}` : `${name} known`;
}

/** Returns the default number of an end of a range; undefined for any other edge. */
function endOfRange({ cutoffs }: Model, at: Edge | undefined): number | undefined {
  const cutoff = cutoffs.find(({ id, rangeOf }) => rangeOf && id === at);
  return cutoff && fixedNumber(cutoff);
}

/** Says how a cut-off is computed if a formula leaves it out. */
export function cutoffWords(model: Model, { measure, rule, over = [] }: Cutoff): string {
  const drawn = drawnBy(rule, described(model, measure).kind);
  if (over.length === 0 || rule.kind === 'fixed') return drawn;
  return `${drawn}, over clients with ${over.map((condition) => conditionWords(model, condition)).join('; ')}`;
}

const drawnBy = (rule: CutoffRule, kind: MeasureKind): string => wordsBy[rule.kind](numberOf(rule), kind);

const wordsBy: Readonly<Record<CutoffRule['kind'], (number: number, kind: MeasureKind) => string>> = {
  fixed: (value, kind) => formatValue(value, kind, defaultLanguage),
  median: () => 'median',
  mean: () => 'mean',
  percentile: (p) => `percentile ${Math.round(100 * p)}`,
  top: (share) => `what the top ${formatValue(share, 'share', defaultLanguage)} reach`,
  naturalBreak: () => 'natural break',
  shareOfTotal: (share) => `share of the total ${formatValue(share, 'share', defaultLanguage)}`,
  scoreEdge: (p) => `score edge ${Math.round(100 * p)}`,
};

/**
 * Returns a measure's name, and the kind by which to format its numbers: yes or no for "was it given", a share for a
 * running share, an amount for scores and indexes.
 */
function described({ measures, derived = [] }: Model, id: string): { name: string; kind: MeasureKind } {
  const read = measures.find((measure) => measure.id === id);
  if (read) return { name: read.name[defaultLanguage], kind: read.kind };
  const { name, derivation } = derived.find((measure) => measure.id === id)!;
  const kinds: Partial<Record<typeof derivation.kind, MeasureKind>> = { given: 'flag', shareBefore: 'share' };
  return { name: name[defaultLanguage], kind: kinds[derivation.kind] ?? 'amount' };
}
