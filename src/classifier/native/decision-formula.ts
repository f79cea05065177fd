import { holds, type Condition, type DecisionTable, type Rule } from '../decision-table';
import { and, arrayOf, call, or, when } from './formula-text';
import { holdsIn } from './measure-states';
import { pastAllDays, type NativeMeasure } from './native-measure';
import { hits, shortenTable, type Client } from './shorten-table';

/** What the formula of a table is made with. */
export interface Writing {
  readonly measure: (id: string) => NativeMeasure;
  /** The cell with the name of a tier. */
  readonly tier: (id: string) => string;
  readonly unclassified: string;
}

/**
 * The table as a formula for these clients: `IF(<rule 1>,<tier>,IF(<rule 2>,...))`. Where a rule's measure may be
 * unknown, the rule stops the client if it may hold. A measure whose value is long is reckoned once, and the rest of the
 * table chosen by the interval in which it lies.
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

/** The measure by which the rest of a table is to be chosen: long, known, in its first rule, and compared with numbers. */
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
        ({ from, above, upTo, below }) =>
          [from, above, upTo, below].every((edge) => typeof edge !== 'string') &&
          (isWhole || (above === undefined && upTo === undefined)),
      )
    );
  });
}

function chosenBy(id: string, table: DecisionTable, clients: readonly Client[], writing: Writing): string {
  const conditions = conditionsOn(id, table);
  const cuts = [...new Set(conditions.flatMap(cutsOf))].sort((a, b) => a - b);
  const zones = [-Infinity, ...cuts].map((lowest) => {
    const there = clients.filter((client) =>
      conditions.every((condition) => holdsIn(client.get(id)!, condition) === lies(lowest, condition)),
    );
    const rules = table.flatMap((rule) => settled(rule, id, lowest));
    return there.length === 0 ? writing.unclassified : decisionFormula(rules, there, writing);
  });
  const edges = cuts.map((cut) => Math.min(cut, pastAllDays));
  const place = call('MATCH', writing.measure(id).value, arrayOf([lowestNumber, ...edges]));
  return call('CHOOSE', place, ...zones);
}

/** Below every number that a measure can be. */
const lowestNumber = -9e307;

const conditionsOn = (id: string, table: DecisionTable) =>
  table.flatMap(({ when: conditions }) => conditions).filter(({ measure }) => measure === id);

/** The lowest numbers of the intervals into which a condition cuts its measure; whole numbers where it has other edges. */
const cutsOf = ({ from, above, upTo, below }: Condition): number[] => [
  ...[from, below].filter((edge) => typeof edge === 'number'),
  ...[above, upTo].filter((edge) => typeof edge === 'number').map((edge) => edge + 1),
];

const lies = (value: number, condition: Condition) => holds(condition, value, { cutoff: () => NaN });

/** The rule for clients of whom the measure is this number; none where it cannot hit them. */
function settled(rule: Rule, id: string, value: number): Rule[] {
  const ofMeasure = rule.when.filter(({ measure }) => measure === id);
  if (!ofMeasure.every((condition) => lies(value, condition))) return [];
  return [{ ...rule, when: rule.when.filter(({ measure }) => measure !== id) }];
}
