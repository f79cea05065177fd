import { ascendingCutoffs } from '../cutoff';
import type { Condition } from '../decision-table';
import type { Measure } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { nativeKinds } from './native-kinds';

/**
 * A state of a measure, as far as a table's conditions can distinguish states: unknown, or which edges its value has
 * passed (by `edgeKey`). With the condition "sales from 100", there are three: unknown, below 100, from 100 on.
 */
export interface MeasureState {
  readonly known: boolean;
  readonly passed: ReadonlyMap<string, boolean>;
}

type Side = 'from' | 'above';
type Placed = 'below' | 'at' | 'above';

/**
 * Makes the key of an edge: `from 100`, which 100 passes, or `above 100`, which only larger numbers pass. The condition
 * `below: 100` holds if `from 100` is not passed; `upTo: 100`, if `above 100` is not passed.
 */
export const edgeKey = (side: Side, edge: string | number) => `${side} ${edge}`;

/** Returns whether a condition holds in this state; undefined if the measure is unknown. */
export function holdsIn(
  { known, passed }: MeasureState,
  { from, above, upTo, below }: Condition,
): boolean | undefined {
  if (!known) return undefined;
  const passes = (side: Side, edge: string | number) => passed.get(edgeKey(side, edge))!;
  return (
    (from === undefined || passes('from', from)) &&
    (above === undefined || passes('above', above)) &&
    (upTo === undefined || !passes('above', upTo)) &&
    (below === undefined || !passes('from', below))
  );
}

/**
 * Returns every state of a measure that these conditions can distinguish.
 *
 * @param given returns whether a measure has a column
 */
export function statesOf(
  id: string,
  conditions: readonly Condition[],
  model: Model,
  given: (measure: string) => boolean,
): MeasureState[] {
  const edges = conditions.flatMap(({ from, above, upTo, below }) => [
    ...[from, below].filter((edge) => edge !== undefined).map((edge) => ({ side: 'from' as const, edge })),
    ...[above, upTo].filter((edge) => edge !== undefined).map((edge) => ({ side: 'above' as const, edge })),
  ]);
  const cutoffs = ascendingCutoffs(id, model)
    .map((cutoff) => cutoff.id)
    .filter((cutoff) => edges.some(({ edge }) => edge === cutoff));
  const numbers = edges.map(({ edge }) => edge).filter((edge) => typeof edge === 'number');
  const { values, mayBeUnknown } = valuesOf(id, numbers, model, given);
  const needsAt = edges.some(({ side, edge }) => side === 'above' && typeof edge === 'string');

  const states = values.flatMap((value) =>
    placements(cutoffs, value, needsAt).map((places): MeasureState => {
      const passes = ({ side, edge }: (typeof edges)[number]) => {
        if (typeof edge === 'number') return side === 'from' ? value >= edge : value > edge;
        const place = places.get(edge)!;
        return side === 'from' ? place !== 'below' : place === 'above';
      };
      return {
        known: true,
        passed: new Map(edges.map((each) => [edgeKey(each.side, each.edge), passes(each)])),
      };
    }),
  );
  const distinct = new Map(states.map((state) => [JSON.stringify([...state.passed]), state]));
  return [...distinct.values(), ...(mayBeUnknown ? [{ known: false, passed: new Map() }] : [])];
}

/**
 * Returns every position that a value may have among ascending cut-offs. `Infinity` is above all of them, `-Infinity`
 * below.
 */
function placements(ascending: readonly string[], value: number, needsAt: boolean): Map<string, Placed>[] {
  const placed = (passed: number, above: number) =>
    new Map(
      ascending.map((id, index): [string, Placed] => [
        id,
        index < above ? 'above' : index < passed ? 'at' : 'below',
      ]),
    );
  const all = ascending.length;
  if (!Number.isFinite(value)) return [value > 0 ? placed(all, all) : placed(0, 0)];
  return Array.from({ length: all + 1 }, (_, passed) =>
    needsAt
      ? Array.from({ length: passed + 1 }, (_, above) => placed(passed, above))
      : [placed(passed, passed)],
  ).flat();
}

function valuesOf(id: string, edges: readonly number[], model: Model, given: (measure: string) => boolean) {
  const measure = model.measures.find((each) => each.id === id);
  if (!measure) return { values: [...between(edges), ...neverIn(id, model)], mayBeUnknown: true };
  const { blank, kind } = measure;
  const { says, stated } = measureKinds[kind];
  // The model stores a blank interval as minus a rank; it stands for the days of that rank, which are positive.
  const blanks = blank === undefined ? [] : [says === 'rank' ? Math.abs(blank) : blank];
  const values = given(id)
    ? [...between(edges).filter(isOfKind(measure)), ...(stated ? levels : []), ...blanks]
    : blanks;
  return { values, mayBeUnknown: blank === undefined };
}

/** The values of "high" and "low", above and below every edge. */
const levels = [Infinity, -Infinity];

/** Returns each edge, and a number on either side of each edge. */
function between(edges: readonly number[]): number[] {
  const ascending = [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
  if (ascending.length === 0) return [0, 1];
  const middles = ascending.slice(1).map((edge, index) => (edge + ascending[index]!) / 2);
  return [ascending[0]! - 1, ascending[0]! / 2, ...ascending, ...middles, ascending.at(-1)! + 1];
}

/**
 * Returns `[Infinity]` if the measure is a ratio that may be infinite, as for an event that never happened; otherwise
 * an empty list.
 */
function neverIn(id: string, { derived = [] }: Model): number[] {
  const derivation = derived.find((each) => each.id === id)?.derivation;
  return derivation?.kind === 'ratio' && derivation.endless ? [Infinity] : [];
}

function isOfKind(measure: Measure): (value: number) => boolean {
  const { mayBe, least } = nativeKinds[measure.kind];
  return (value) => (mayBe ? mayBe(value, measure) : value >= least);
}
