import type { CutoffValues } from '../cutoff';
import { clientDecider, type ClientDecider, type Verdict } from '../decide/decide-client';
import { knowledge, type Measure, type MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { isDated } from '../reads-dates';
import { betterTiers } from './tier-order';
import { betterDirection } from './better-direction';
import { edgesOfMeasure } from './edges-of-measure';
import { shownDecimals } from './format-value';
import { afterSteps, stepsToTiers, type Walk } from './steps-to-tiers';

/**
 * A change of one measure, all others unchanged, that leads to a better tier. Its numbers are rounded as a reader sees
 * them, but enough: the client gets the tier with `by` or `to`, and not with one unit of the last decimal less.
 */
export interface Change {
  readonly measure: string;
  readonly tier: string;
  /**
   * What to add to the client's number; negative if less is better. Left out if she has no number now, or if it is no
   * quantity (yes or no, a stage).
   */
  readonly by?: number;
  /**
   * The number that gives the tier. `Infinity` or `-Infinity` if the cut-off has no number, so that only the word
   * *high* or *low* does.
   */
  readonly to: number;
  /** Set if `by` is left out and a number below `to` gives the tier too, as for complaints. */
  readonly isAtMost?: true;
}

/**
 * Returns the changes that lead to the nearest better tier: one for each measure that can do it alone; empty if none
 * can. Undefined if there is nothing to say: the client has no tier or the best one, the model does not order its
 * tiers, or only time can change the tier.
 *
 * @param model a model in row form (see `row-form.ts`), which decides each client alone
 */
export function nextTier(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  row: number,
): readonly Change[] | undefined {
  const tierWith = tierIf(model, columns, cutoffs, row);
  const now = tierWith();
  const better = now === undefined ? [] : betterTiers(model, now);
  if (better.length === 0) return undefined;
  const level = (tier: string) => better.findIndex((tiers) => tiers.includes(tier));
  const isBetter = (tier: string) => level(tier) >= 0;
  const given = model.measures.filter(({ id }) => columns[id]);
  const facts = clientDecider(model, columns, cutoffs);
  const cutoff = (id: string) => cutoffs[id]![0]!;
  const edgesOf = (id: string) => edgesOfMeasure(model, id, { cutoff });
  const changes = given
    .filter((measure) => !isDated(measure) && canChange(measure))
    .flatMap((measure) => {
      const edges = edgesOf(measure.id);
      const tierAt = (value: number) => tierWith(measure.id, value);
      const toward = betterDirection(model, measure.id, cutoff);
      return changesOf(measure, facts.prepared.value(measure.id, row), toward, edges, tierAt, isBetter);
    });
  if (changes.length === 0 && given.filter(isDated).some((measure) => canTimeDo(measure))) return undefined;
  const nearest = changes.filter(({ tier }) => changes.every((other) => level(tier) <= level(other.tier)));
  return nearest.filter(({ measure }, at) => nearest.findIndex((each) => each.measure === measure) === at);

  function canTimeDo({ id }: Measure): boolean {
    const values = edgesOf(id).flatMap((edge) => [edge - 1, edge, edge + 1]);
    return values.some((value) => {
      const tier = tierWith(id, value);
      return tier !== undefined && isBetter(tier);
    });
  }
}

/** Returns whether work can change the measure. False for a category (what kind of buyer she is) and a rank. */
const canChange = ({ kind }: Measure) => !['category', 'rank'].includes(measureKinds[kind].says ?? '');

/** Returns a function that returns the id of the client's tier if one measure had another value. */
function tierIf(model: Model, columns: MeasureColumns, cutoffs: CutoffValues, row: number) {
  const client = Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [
      id,
      { values: column.values.slice(row, row + 1), knowledge: column.knowledge.slice(row, row + 1) },
    ]),
  );
  return (measure?: string, value = NaN): string | undefined => {
    const changed = { values: Float64Array.of(value), knowledge: Uint8Array.of(knowledge.known) };
    const given = measure === undefined ? client : { ...client, [measure]: changed };
    const verdict = verdictOf(clientDecider(model, given, cutoffs, () => true));
    const rule = verdict?.kind === 'hit' ? model.table[verdict.rule] : undefined;
    return rule && 'tier' in rule ? rule.tier : undefined;
  };
}

/** Returns the decision; undefined if it depends on comparing a number with a cut-off that has none. */
function verdictOf(decider: ClientDecider): Verdict | undefined {
  try {
    return decider.at(0);
  } catch {
    return undefined;
  }
}

/** Returns for one measure the least change to each better tier. */
function changesOf(
  measure: Measure,
  value: number | undefined,
  toward: 1 | -1,
  edges: readonly number[],
  tierAt: (value: number) => string | undefined,
  isBetter: (tier: string) => boolean,
): Change[] {
  // If a cut-off has no number, only words can be compared with it.
  const numbers = edges.some(Number.isNaN) ? [] : edges;
  const says = measureKinds[measure.kind].says !== undefined;
  const step = stepOf(measure, [...numbers, value ?? 0].filter(Number.isFinite));
  const limits = limitsOf(measure);
  const atMost = toward < 0 && { isAtMost: true as const };
  const walkFrom = (from: number): Walk => ({ from, toward, step, limits, edges: numbers });
  const onGrid = (number: number) => Number((Math.floor(number / step) * step).toPrecision(15));
  if (value !== undefined && Number.isFinite(value)) {
    const by = stepsToTiers(walkFrom(value), tierAt, isBetter);
    const grid = walkFrom(toward > 0 ? onGrid(value) : -onGrid(-value));
    const to = stepsToTiers(grid, tierAt, isBetter);
    return [...by].flatMap(([tier, steps]) => {
      const target = to.get(tier);
      if (target === undefined) return [];
      const reached = afterSteps(grid, target);
      return [
        {
          measure: measure.id,
          tier,
          to: reached,
          ...(says ? atMost : { by: toward * roundedTo(steps * step) }),
        },
      ];
    });
  }
  // Begins three steps before the first edge, because the client has a word or a blank instead of a number.
  const outermost = toward > 0 ? Math.min(...numbers) : Math.max(...numbers);
  const start = walkFrom(onGrid(outermost) - 3 * toward * step);
  const found = numbers.length > 0 ? stepsToTiers(start, tierAt, isBetter) : new Map<string, number>();
  const changes = [...found].map(([tier, steps]) => ({
    measure: measure.id,
    tier,
    to: afterSteps(start, steps),
    ...atMost,
  }));
  if (changes.length > 0 || !edges.some(Number.isNaN)) return changes;
  const inWords = tierAt(toward * Infinity);
  return inWords !== undefined && isBetter(inWords)
    ? [{ measure: measure.id, tier: inWords, to: toward * Infinity, ...atMost }]
    : [];
}

const roundedTo = (number: number) => Number(number.toPrecision(15));

/**
 * Returns the smallest change worth naming: 1 for what is counted, otherwise 1 in the last decimal that a reader sees;
 * more if the numbers are so large that 15 digits do not reach that decimal.
 */
function stepOf({ kind }: Measure, numbers: readonly number[]): number {
  const isWhole = kind === 'count' || measureKinds[kind].says !== undefined;
  const decimals = isWhole ? 0 : shownDecimals(kind);
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1);
  return 10 ** Math.max(-decimals, Math.ceil(Math.log10(largest)) - 14);
}

function limitsOf({ kind }: Measure): readonly [number, number] {
  if (measureKinds[kind].says === 'yesNo' || kind === 'share') return [0, 1];
  return [kind === 'count' ? 0 : -Infinity, Infinity];
}
