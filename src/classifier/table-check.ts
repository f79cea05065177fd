import { decide, type Condition, type DecisionTable } from './decision-table';
import type { Model } from './model';

/**
 * What is wrong with a model's decision table, in words for whoever wrote it; empty where nothing is.
 * Complete: every combination of values hits a rule. Reachable: every rule is the first to hit somewhere,
 * and every tier is some rule's. Only the order of the edges matters to that, so each measure is cut at its edges
 * and every combination of intervals is tried. A measure's numbers are taken to lie below its cut-offs, and these to
 * ascend as the model lists them.
 */
export function tableFaults(model: Model): string[] {
  const faults = unknownNames(model);
  if (faults.length > 0) return faults;

  const edges = new Map(model.measures.map(({ id }) => [id, edgesOf(model, id)]));
  const table = byRank(model.table, edges);
  const reached = new Set<number>();
  for (const intervals of combinations([...edges].map(([, { length }]) => length + 1))) {
    const at = new Map([...edges.keys()].map((id, index) => [id, intervals[index]!]));
    const decision = decide(table, { value: (measure) => at.get(measure), cutoff: () => NaN });
    if (decision.kind === 'hit') reached.add(decision.rule);
    else faults.push(`no rule for ${describe(at, edges)}`);
  }
  model.table.forEach((rule, index) => {
    if (!reached.has(index)) faults.push(`rule ${index + 1} (${rule.tier}) can never hit`);
  });
  for (const { id } of model.tiers) {
    if (!model.table.some(({ tier }) => tier === id)) faults.push(`no rule leads to the tier ${id}`);
  }
  return faults;
}

type Edge = string | number;

function unknownNames({ measures, cutoffs, tiers, table }: Model): string[] {
  const faults: string[] = [];
  for (const { when, tier } of table) {
    if (!tiers.some(({ id }) => id === tier)) faults.push(`there is no tier ${tier}`);
    for (const condition of when) {
      if (!measures.some(({ id }) => id === condition.measure)) {
        faults.push(`there is no measure ${condition.measure}`);
      }
      for (const edge of edgesIn(condition)) {
        if (typeof edge === 'number') continue;
        if (!cutoffs.some(({ id, measure }) => id === edge && measure === condition.measure)) {
          faults.push(`there is no cut-off ${edge} of the measure ${condition.measure}`);
        }
      }
    }
  }
  return faults;
}

const edgesIn = ({ from, below }: Condition): Edge[] => [from, below].filter((edge) => edge !== undefined);

/** The edges at which the table cuts a measure, in ascending order. */
function edgesOf({ table, cutoffs }: Model, measure: string): Edge[] {
  const used = new Set(
    table.flatMap(({ when }) => when.filter((c) => c.measure === measure).flatMap(edgesIn)),
  );
  const numbers = [...used].filter((edge) => typeof edge === 'number').sort((a, b) => a - b);
  const ids = cutoffs.map(({ id }) => id).filter((id) => used.has(id));
  return [...numbers, ...ids];
}

/** The table with each edge replaced by its rank: interval 0 lies below edge 1, interval 1 from edge 1, and so on. */
function byRank(table: DecisionTable, edges: ReadonlyMap<string, readonly Edge[]>): DecisionTable {
  const rank = (measure: string, edge: Edge | undefined) =>
    edge === undefined ? undefined : edges.get(measure)!.indexOf(edge) + 1;
  return table.map(({ when, tier }) => ({
    tier,
    when: when.map(({ measure, from, below }) => ({
      measure,
      from: rank(measure, from),
      below: rank(measure, below),
    })),
  }));
}

/** All tuples with each entry below its count: the elementary boxes into which the edges cut the measures. */
function* combinations(counts: readonly number[]): Generator<number[]> {
  const [first, ...rest] = counts;
  if (first === undefined) return yield [];
  for (let value = 0; value < first; value++) {
    for (const others of combinations(rest)) yield [value, ...others];
  }
}

function describe(at: ReadonlyMap<string, number>, edges: ReadonlyMap<string, readonly Edge[]>): string {
  const parts = [...at].map(([measure, interval]) => {
    const cuts = edges.get(measure)!;
    if (cuts.length === 0) return `any ${measure}`;
    return interval === 0 ? `${measure} below ${cuts[0]}` : `${measure} from ${cuts[interval - 1]}`;
  });
  return parts.join(', ');
}
