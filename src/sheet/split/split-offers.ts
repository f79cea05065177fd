import { classifyInSlices } from '../../classifier/decide/classify';
import type { CutoffRule } from '../../classifier/cutoff';
import { computeCutoff } from '../../classifier/cutoffs/compute-cutoff';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { policyNumber } from '../../classifier/policy-number';
import { cutoffValues, resolveInSlices, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { OfferBasis, SplitOffer } from './split';
import type { Compared } from './split-notes';

interface Candidate {
  readonly basis: OfferBasis;
  readonly rules: Readonly<Record<string, CutoffRule>>;
}

const mostOffers = 3;

/**
 * Tries rules for the cut-offs of these measures. Returns those with which more tiers have clients than now,
 * `mostOffers` at most. Rules that fill more tiers come first; among equals, those whose largest tier is smaller.
 */
export function* splitOffers(
  model: Model,
  columns: MeasureColumns,
  now: { readonly resolved: readonly ResolvedCutoff[]; readonly counts: readonly number[] },
  compared: readonly Compared[],
  measures: ReadonlySet<string>,
): Sliced<SplitOffer[]> {
  const found: { offer: SplitOffer; counts: readonly number[] }[] = [];
  const rulesNow = Object.fromEntries(now.resolved.map(({ id, rule }) => [id, rule]));
  const keptBesides = (rules: Candidate['rules']) =>
    Object.fromEntries(
      now.resolved.flatMap((each) =>
        each.drawnOn === undefined || each.id in rules ? [] : [[each.id, each]],
      ),
    );
  for (const measure of measures) {
    const ofMeasure = compared.filter(({ cutoff }) => cutoff.measure === measure);
    const distinct = yield* distinctNumbers(ofMeasure[0]?.levels ?? new Float64Array());
    if (distinct.length < 2) continue;
    const aboveLowest = numbersAbove(ofMeasure[0]!.levels, distinct[0]!);
    for (const { basis, rules } of yield* candidates(ofMeasure, distinct, aboveLowest)) {
      const resolved = yield* resolveInSlices(model, columns, { ...rulesNow, ...rules }, keptBesides(rules));
      const counts = yield* countsBy(model, columns, resolved);
      const tiers = filled(counts);
      if (tiers <= filled(now.counts)) continue;
      if (found.some((other) => String(other.counts) === String(counts))) continue;
      const kinds = new Set(ofMeasure.map((each) => each.resolved.rule.kind));
      const values = resolved.filter(({ id }) => id in rules).map(({ value }) => value);
      const like = kinds.size === 1 ? [...kinds][0] : undefined;
      const given = { lowest: distinct[0]!, above: aboveLowest.length, ...(like && { like }) };
      found.push({
        offer: { measure, basis, rules, values: values.sort(byNumber), tiers, ...given },
        counts,
      });
    }
  }
  const largest = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, count), 0);
  return found
    .sort((a, b) => b.offer.tiers - a.offer.tiers || largest(a.counts) - largest(b.counts))
    .slice(0, mostOffers)
    .map(({ offer }) => offer);
}

/** Returns the rules to try. The numbers of fixed rules are rounded as a policy cell stores them. */
function* candidates(
  compared: readonly Compared[],
  distinct: Float64Array,
  aboveLowest: Float64Array,
): Sliced<Candidate[]> {
  const found: Candidate[] = [];
  const fixed = (value: number): CutoffRule => ({ kind: 'fixed', value: policyNumber(value) });
  if (compared.every(({ resolved }) => resolved.rule.kind !== 'fixed')) {
    const rules: Record<string, CutoffRule> = {};
    for (const { cutoff, resolved } of compared) {
      rules[cutoff.id] = fixed(yield* computeCutoff(resolved.rule, aboveLowest));
    }
    found.push({ basis: 'aboveLowest', rules });
  }
  const last = distinct.length - 1;
  const step = (index: number) => Math.max(1, Math.round((index * last) / compared.length));
  const spread = Object.fromEntries(
    compared.map(({ cutoff }, index) => [cutoff.id, fixed(distinct[step(index + 1)]!)]),
  );
  if (compared.length > 1) return [...found, { basis: 'spread', rules: spread }];
  const [{ cutoff, resolved }] = compared as readonly [Compared];
  const { id } = cutoff;
  // Leaves out the present kind of rule if its number was kept from an earlier run: it would keep that number again.
  const isKept = (kind: CutoffRule['kind']) => resolved.drawnOn !== undefined && resolved.rule.kind === kind;
  const ways = (['median', 'naturalBreak', 'mean'] as const).filter((kind) => !isKept(kind));
  return [
    ...found,
    ...ways.map((kind): Candidate => ({ basis: kind, rules: { [id]: { kind } } })),
    { basis: 'next', rules: { [id]: fixed(distinct[1]!) } },
  ];
}

function* countsBy(
  model: Model,
  columns: MeasureColumns,
  resolved: readonly ResolvedCutoff[],
): Sliced<number[]> {
  const { tiers } = yield* classifyInSlices(model, columns, cutoffValues(resolved));
  const counts = model.tiers.map(() => 0);
  yield* eachRow(tiers.length, (row) => {
    const tier = tiers[row]!;
    if (tier in counts) counts[tier]!++;
  });
  return counts;
}

export const filled = (counts: readonly number[]) => counts.filter((count) => count > 0).length;

function* distinctNumbers(ascending: Float64Array): Sliced<Float64Array> {
  const distinct: number[] = [];
  yield* eachRow(ascending.length, (row) => {
    const level = ascending[row]!;
    if (Number.isFinite(level) && level !== distinct.at(-1)) distinct.push(level);
  });
  return Float64Array.from(distinct);
}

const numbersAbove = (levels: Float64Array, lowest: number) =>
  levels.filter((level) => Number.isFinite(level) && level > lowest);

const byNumber = (a: number, b: number) => a - b;
