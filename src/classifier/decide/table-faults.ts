import { byHeight, fixedNumber } from '../cutoff';
import { decide, type Condition, type DecisionTable, type Edge } from '../decision-table';
import type { Model } from '../model';

/**
 * Returns what is wrong with a model's decision table, in sentences for its author; an empty list if nothing is. Every
 * combination of values must hit a rule. Every rule must be the first to hit for some combination, and every tier needs
 * a rule. Only the order of the edges matters, so the check cuts each measure at its edges, in the order of `byHeight`,
 * and tries every combination of intervals.
 */
export function tableFaults(model: Model): string[] {
  const faults = unknownNames(model);
  if (faults.length > 0) return faults;

  const numbered = { ...model, table: withNumbers(model) };
  const cuts = cutsOf(numbered);
  const table = byRank(numbered.table, cuts);
  const reached = new Set<number>();
  for (const intervals of combinations([...cuts.values()].map(({ length }) => length + 1))) {
    const at = new Map([...cuts.keys()].map((measure, index) => [measure, intervals[index]!]));
    const decision = decide(table, { value: (measure) => at.get(measure), cutoff: () => NaN });
    if (decision.kind === 'hit') reached.add(decision.rule);
    else faults.push(`no rule for ${describe(at, cuts)}`);
  }
  model.table.forEach((rule, index) => {
    const outcome = 'tier' in rule ? rule.tier : 'unclassified';
    if (!reached.has(index)) faults.push(`rule ${index + 1} (${outcome}) can never hit`);
  });
  for (const { id } of model.tiers) {
    if (!model.table.some((rule) => 'tier' in rule && rule.tier === id))
      faults.push(`no rule leads to the tier ${id}`);
  }
  return faults;
}

/**
 * Replaces the cut-offs that end a score range by their numbers. Other cut-offs have a fixed order (low below high);
 * score ranges have none: of two tiers, either may have the higher range.
 */
function withNumbers({ table, cutoffs }: Model): DecisionTable {
  const number = (edge: Edge | undefined) => {
    const cutoff = cutoffs.find(({ id, rangeOf }) => rangeOf && id === edge);
    return cutoff ? fixedNumber(cutoff) : edge;
  };
  return table.map((rule) => ({
    ...rule,
    when: rule.when.map(({ measure, from, above, upTo, below }) => ({
      measure,
      from: number(from),
      above: number(above),
      upTo: number(upTo),
      below: number(below),
    })),
  }));
}

/** A place at which a measure is cut: at the edge (which then belongs to the upper side) or just above the edge. */
interface Cut {
  readonly edge: Edge;
  readonly side: 'below' | 'above';
}

const cutsIn = ({ from, below, above, upTo }: Condition): Cut[] => [
  ...[from, below].filter((edge) => edge !== undefined).map((edge) => ({ edge, side: 'below' }) as const),
  ...[above, upTo].filter((edge) => edge !== undefined).map((edge) => ({ edge, side: 'above' }) as const),
];

function unknownNames({ measures, derived = [], cutoffs, tiers, table }: Model): string[] {
  const known = new Set([...measures, ...derived].map(({ id }) => id));
  return table.flatMap((rule) => [
    ...('tier' in rule && !tiers.some(({ id }) => id === rule.tier) ? [`there is no tier ${rule.tier}`] : []),
    ...rule.when.flatMap((condition) => [
      ...(known.has(condition.measure) ? [] : [`there is no measure ${condition.measure}`]),
      ...cutsIn(condition)
        .filter(({ edge }) => typeof edge === 'string')
        .filter(
          ({ edge }) => !cutoffs.some(({ id, measure }) => id === edge && measure === condition.measure),
        )
        .map(({ edge }) => `there is no cut-off ${edge} of the measure ${condition.measure}`),
    ]),
  ]);
}

/** Returns the places at which the table cuts each measure, ascending. */
function cutsOf(model: Model): ReadonlyMap<string, readonly Cut[]> {
  const conditions = model.table.flatMap(({ when }) => when);
  return new Map(
    [...new Set(conditions.map(({ measure }) => measure))].map((measure) => {
      const cuts = conditions.filter((condition) => condition.measure === measure).flatMap(cutsIn);
      const distinct = new Map(cuts.map((cut) => [`${cut.side} ${cut.edge}`, cut]));
      return [measure, [...distinct.values()].sort(ascending(byHeight(measure, model)))];
    }),
  );
}

const ascending = (height: (a: Edge, b: Edge) => number) => (a: Cut, b: Cut) =>
  height(a.edge, b.edge) || (a.side === b.side ? 0 : a.side === 'below' ? -1 : 1);

/** Replaces each edge by its rank: interval 0 is below cut 1, interval 1 begins at cut 1, and so on. */
function byRank(table: DecisionTable, cuts: ReadonlyMap<string, readonly Cut[]>): DecisionTable {
  return table.map((rule) => ({
    ...rule,
    when: rule.when.map(({ measure, from, above, upTo, below }) => {
      const rank = (at: Edge | undefined, side: Cut['side']) =>
        at === undefined
          ? undefined
          : cuts.get(measure)!.findIndex((cut) => cut.edge === at && cut.side === side) + 1;
      const lower = [rank(from, 'below'), rank(above, 'above')].filter((at) => at !== undefined);
      const upper = [rank(below, 'below'), rank(upTo, 'above')].filter((at) => at !== undefined);
      return {
        measure,
        ...(lower.length > 0 && { from: Math.max(...lower) }),
        ...(upper.length > 0 && { below: Math.min(...upper) }),
      };
    }),
  }));
}

/** Yields every tuple of whole numbers below `counts`: with [2, 3], the six tuples from [0, 0] to [1, 2]. */
function* combinations(counts: readonly number[]): Generator<number[]> {
  const [first, ...rest] = counts;
  if (first === undefined) return yield [];
  for (let value = 0; value < first; value++) {
    for (const others of combinations(rest)) yield [value, ...others];
  }
}

function describe(at: ReadonlyMap<string, number>, cuts: ReadonlyMap<string, readonly Cut[]>): string {
  const parts = [...at].map(([measure, interval]) => {
    const cut = cuts.get(measure)![Math.max(0, interval - 1)]!;
    const lower = interval > 0;
    const words = cut.side === 'below' ? (lower ? 'from' : 'below') : lower ? 'above' : 'up to';
    return `${measure} ${words} ${cut.edge}`;
  });
  return parts.join(', ');
}
