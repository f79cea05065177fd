import { byHeight } from '../cutoff';
import type { Condition, DecisionTable, Edge, Rule } from '../decision-table';
import type { Model } from '../model';
import { and, arrayOf, call, or, when } from './formula-text';
import { holdsIn } from './measure-states';
import { pastAllDays, type NativeMeasure } from './native-measure';
import { hits, shortenTable, type Client } from './shorten-table';

/** What is needed to write a table as a formula. */
export interface Writing {
  readonly measure: (id: string) => NativeMeasure;
  readonly model: Model;
  /** The cell with the number of a cut-off. */
  readonly cutoff: (id: string) => string;
  /** The cell with the name of a tier. */
  readonly tier: (id: string) => string;
  readonly unclassified: string;
}

/**
 * Returns a formula that decides these clients by the table: `IF(<rule 1>,<tier>,IF(<rule 2>,...))`. If a rule may
 * hold but one of its measures is unknown, the client is unclassified. A measure with a long formula is computed only
 * once: CHOOSE then picks the rest of the table by the interval in which its value is.
 */
export function decisionFormula(table: DecisionTable, clients: readonly Client[], writing: Writing): string {
  const [rule, ...rest] = shortenTable(table, clients);
  if (!rule) return writing.unclassified;
  if (rule.when.length === 0) return outcome(rule, writing);
  const long = switchOf([rule, ...rest], clients, writing);
  if (long !== undefined) return chosenBy(long, [rule, ...rest], clients, writing);

  const mayBeUnknown = ({ measure }: Condition) => clients.some((client) => !client.get(measure)!.known);
  const unknown = [...new Set(rule.when.filter(mayBeUnknown).map(({ measure }) => measure))].map(
    (id) => writing.measure(id).isUnknown,
  );
  const parts = rule.when.map((condition) => {
    const { isUnknown, lies } = writing.measure(condition.measure);
    return mayBeUnknown(condition) ? or([isUnknown, lies(condition)]) : lies(condition);
  });
  const others = clients.filter((client) => hits(rule, client) === false);
  return when(
    and(parts),
    when(or(unknown), writing.unclassified, outcome(rule, writing)),
    decisionFormula(rest, others, writing),
  );
}

const outcome = (rule: Rule, { tier, unclassified }: Writing) =>
  'tier' in rule ? tier(rule.tier) : unclassified;

/** Returns the measure to pick the rest of a table by: one with a long formula, known, in the first rule. */
export function switchOf(
  table: DecisionTable,
  clients: readonly Client[],
  { measure }: Writing,
): string | undefined {
  const first = table[0]?.when.map((condition) => condition.measure) ?? [];
  return first.find((id) => {
    const { isLong, isWhole } = measure(id);
    return (
      isLong &&
      clients.every((client) => client.get(id)!.known) &&
      conditionsOn(id, table).every(
        ({ above, upTo }) =>
          (isWhole || (above === undefined && upTo === undefined)) &&
          [above, upTo].every((edge) => typeof edge !== 'string'),
      )
    );
  });
}

/**
 * Picks by the number of edges that the measure reaches. Plain numbers are looked up; edges that are cut-offs, whose
 * numbers are on the policy sheet, are counted.
 */
function chosenBy(id: string, table: DecisionTable, clients: readonly Client[], writing: Writing): string {
  const conditions = conditionsOn(id, table);
  const edges = [...new Set(conditions.flatMap(edgesReached))].sort(byHeight(id, writing.model));
  const zones = [0, ...edges.keys()].map((_, reached) => {
    const lies = liesAt(edges, reached);
    const there = clients.filter((client) =>
      conditions.every((condition) => holdsIn(client.get(id)!, condition) === lies(condition)),
    );
    const rules = table.flatMap((rule) => simplified(rule, id, lies));
    return there.length === 0 ? writing.unclassified : decisionFormula(rules, there, writing);
  });
  return call('CHOOSE', placeAmong(edges, writing.measure(id).value, writing.cutoff), ...zones);
}

/** Returns a formula for the position of a number among ascending edges, which is 1 below all of them. */
function placeAmong(edges: readonly Edge[], value: string, cutoff: Writing['cutoff']): string {
  const numbers = edges.map((edge) => (typeof edge === 'number' ? Math.min(edge, pastAllDays) : 0));
  const cutoffs = edges.flatMap((edge, index) =>
    typeof edge === 'string'
      ? [`${arrayOf(edges.map((_, each) => (each === index ? 1 : 0)))}*${cutoff(edge)}`]
      : [],
  );
  if (cutoffs.length === 0) return call('MATCH', value, arrayOf([lowestNumber, ...numbers]));
  return `1+${call('SUMPRODUCT', `--(${value}>=${[arrayOf(numbers), ...cutoffs].join('+')})`)}`;
}

/** Less than any number of a measure. */
const lowestNumber = -9e307;

const conditionsOn = (id: string, table: DecisionTable) =>
  table.flatMap(({ when: conditions }) => conditions).filter(({ measure }) => measure === id);

/**
 * Returns the edges at which a condition begins or ceases to hold. For `above` and `upTo` of whole numbers it is the
 * next number.
 */
const edgesReached = ({ from, above, upTo, below }: Condition): Edge[] =>
  [from, below, after(above), after(upTo)].filter((edge) => edge !== undefined);

const after = (edge: Edge | undefined) => (typeof edge === 'number' ? edge + 1 : undefined);

type Lies = (condition: Condition) => boolean;

/** Returns whether a number that reaches this many of the ascending edges is in a condition's interval. */
const liesAt =
  (edges: readonly Edge[], reached: number): Lies =>
  ({ from, above, upTo, below }) => {
    const reaches = (edge: Edge) => edges.indexOf(edge) < reached;
    const [next, last] = [after(above), after(upTo)];
    return (
      (from === undefined || reaches(from)) &&
      (next === undefined || reaches(next)) &&
      (last === undefined || !reaches(last)) &&
      (below === undefined || !reaches(below))
    );
  };

/** Returns the rule without its conditions on a measure that is in this interval; none if one of them fails there. */
function simplified(rule: Rule, id: string, lies: Lies): Rule[] {
  const ofMeasure = rule.when.filter(({ measure }) => measure === id);
  if (!ofMeasure.every(lies)) return [];
  return [{ ...rule, when: rule.when.filter(({ measure }) => measure !== id) }];
}
