import { byHeight } from '../cutoff';
import type { Condition, DecisionTable, Edge, Rule } from '../decision-table';
import type { Model } from '../model';
import { and, arrayOf, call, or, when } from './formula-text';
import { holdsIn } from './measure-states';
import { pastAllDays, type NativeMeasure } from './native-measure';
import { hits, shortenTable, type Client } from './shorten-table';

/**
 * What `decisionFormula` needs to know: the model, the formulas of its measures, and the addresses of cells with
 * cut-offs and tier names.
 */
export interface Writing {
  readonly measure: (id: string) => NativeMeasure;
  readonly model: Model;
  /** Returns the address of the cell with the number of a cut-off. */
  readonly cutoff: (id: string) => string;
  /** Returns the address of the cell with the name of a tier. */
  readonly tier: (id: string) => string;
  readonly unclassified: string;
}

/**
 * Makes a formula that decides as the table does: `IF(<rule 1>,<tier>,IF(<rule 2>,...))`. If a measure on which a rule
 * depends is unknown, the result is *Unclassified*. If possible, writes the long formulas of measures only once:
 * `CHOOSE(<interval of the measure>,<formula for interval 1>,<formula for interval 2>,...)`.
 */
export function decisionFormula(table: DecisionTable, clients: readonly Client[], writing: Writing): string {
  const [rule, ...rest] = shortenTable(table, clients);
  if (!rule) return writing.unclassified;
  if (rule.when.length === 0) return outcome(rule, writing);
  const long = switchOf([rule, ...rest], clients, writing);
  if (long !== undefined) {
    const next = [...new Set(rest.concat(rule).flatMap(({ when: all }) => all.map(({ measure }) => measure)))]
      .filter((id) => id !== long)
      .find((id) => isSwitch(id, [rule, ...rest], clients, writing));
    return chosenBy([long, ...(next === undefined ? [] : [next])], [rule, ...rest], clients, writing);
  }

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

/**
 * Returns the id of a measure to choose by with CHOOSE; undefined if there is none. The measure has a long formula, is
 * in the first rule, is known for all clients, and its edges can all be compared by `>=`.
 */
export function switchOf(
  table: DecisionTable,
  clients: readonly Client[],
  writing: Writing,
): string | undefined {
  const first = table[0]?.when.map((condition) => condition.measure) ?? [];
  return first.find((id) => isSwitch(id, table, clients, writing));
}

function isSwitch(
  id: string,
  table: DecisionTable,
  clients: readonly Client[],
  { measure }: Writing,
): boolean {
  const { isLong, isWhole } = measure(id);
  return (
    isLong === true &&
    clients.every((client) => client.get(id)!.known) &&
    conditionsOn(id, table).every(
      ({ above, upTo }) =>
        (isWhole || (above === undefined && upTo === undefined)) &&
        [above, upTo].every((edge) => typeof edge !== 'string'),
    )
  );
}

/** The values of a measure between two of its edges, or beyond the outermost. */
interface Zone {
  readonly id: string;
  readonly conditions: readonly Condition[];
  readonly lies: Lies;
}

/**
 * Makes a CHOOSE that picks by the number of edges that the measure reaches: first the formula for values below all
 * edges, then the formula for values from edge 1 to edge 2, and so on. With a second measure, picks by both: first the
 * formulas for all zones of the second measure below the edges of the first, and so on.
 */
function chosenBy(
  ids: readonly string[],
  table: DecisionTable,
  clients: readonly Client[],
  writing: Writing,
): string {
  const measures = ids.map((id) => {
    const conditions = conditionsOn(id, table);
    const edges = [...new Set(conditions.flatMap(edgesReached))].sort(byHeight(id, writing.model));
    const zones = [0, ...edges.keys()].map((_, reached): Zone => ({
      id,
      conditions,
      lies: liesAt(edges, reached),
    }));
    return { zones, place: placeAmong(edges, writing.measure(id).value, writing.cutoff) };
  });
  const formulaIn = (zones: readonly Zone[]) => {
    const there = clients.filter((client) =>
      zones.every(({ id, conditions, lies }) =>
        conditions.every((condition) => holdsIn(client.get(id)!, condition) === lies(condition)),
      ),
    );
    const rules = zones.reduce<DecisionTable>(
      (left, { id, lies }) => left.flatMap((rule) => simplified(rule, id, lies)),
      table,
    );
    return there.length === 0 ? writing.unclassified : decisionFormula(rules, there, writing);
  };
  const [first, second] = measures;
  if (!second) return call('CHOOSE', first!.place, ...first!.zones.map((zone) => formulaIn([zone])));
  return call(
    'CHOOSE',
    `${second.zones.length}*(${first!.place}-1)+${second.place}`,
    ...first!.zones.flatMap((row) => second.zones.map((column) => formulaIn([row, column]))),
  );
}

/**
 * Makes a formula for the place of a number among ascending edges: 1 below all of them, 2 from the first edge on. Uses
 * MATCH if all edges are numbers. If some are cells of the policy sheet, counts the edges that the number reaches.
 */
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

/** A number lower than any measure's; the first entry of a look-up. */
const lowestNumber = -9e307;

const conditionsOn = (id: string, table: DecisionTable) =>
  table.flatMap(({ when: conditions }) => conditions).filter(({ measure }) => measure === id);

/** Returns the edges at which a condition begins or ends. The measure has whole numbers, so `above 3` begins at 4. */
const edgesReached = ({ from, above, upTo, below }: Condition): Edge[] =>
  [from, below, after(above), after(upTo)].filter((edge) => edge !== undefined);

const after = (edge: Edge | undefined) => (typeof edge === 'number' ? edge + 1 : undefined);

type Lies = (condition: Condition) => boolean;

/** Returns a function that says whether a number that reaches this many of the ascending edges meets a condition. */
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

/**
 * Simplifies a rule for one interval of a measure: drops the conditions on this measure, because they hold there.
 * Returns no rule if one of them fails there.
 */
function simplified(rule: Rule, id: string, lies: Lies): Rule[] {
  const ofMeasure = rule.when.filter(({ measure }) => measure === id);
  if (!ofMeasure.every(lies)) return [];
  return [{ ...rule, when: rule.when.filter(({ measure }) => measure !== id) }];
}
