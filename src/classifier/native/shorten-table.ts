import type { Condition, DecisionTable, Edge, Rule } from '../decision-table';
import type { Model } from '../model';
import { holdsIn, statesOf, type MeasureState } from './measure-states';

/** One kind of client: a state for each measure, by the measure's id. */
export type Client = ReadonlyMap<string, MeasureState>;

/** A tier's id; undefined if the client is unclassified, for whatever reason. */
type Outcome = string | undefined;

/**
 * Returns a client for each combination of states that the model's table can distinguish, such as sales from the
 * cut-off and unknown loyalty. `given` returns whether a measure has a column.
 */
export function allClients(model: Model, given: (measure: string) => boolean): Client[] {
  const conditions = model.table.flatMap(({ when }) => when);
  const measures = [...new Set(conditions.map(({ measure }) => measure))];
  return measures.reduce<Client[]>(
    (clients, id) => {
      const states = statesOf(
        id,
        conditions.filter(({ measure }) => measure === id),
        model,
        given,
      );
      return clients.flatMap((client) => states.map((state) => new Map(client).set(id, state)));
    },
    [new Map()],
  );
}

/** Returns whether all conditions of the rule hold; undefined if an unknown measure decides. */
export function hits({ when }: Rule, client: Client): boolean | undefined {
  let unknown = false;
  for (const condition of when) {
    const holds = holdsIn(client.get(condition.measure)!, condition);
    if (holds === false) return false;
    if (holds === undefined) unknown = true;
  }
  return unknown ? undefined : true;
}

function outcomeOf(table: DecisionTable, client: Client): Outcome {
  for (const rule of table) {
    const hit = hits(rule, client);
    if (hit !== false) return hit && 'tier' in rule ? rule.tier : undefined;
  }
  return undefined;
}

/** Returns the ids of measures without which no client has a tier, whatever the other measures are. */
export function neededMeasures(table: DecisionTable, clients: readonly Client[]): string[] {
  const measures = [...(clients[0]?.keys() ?? [])];
  return measures.filter((id) => {
    const without = clients.filter((client) => !client.get(id)!.known);
    return without.length > 0 && without.every((client) => outcomeOf(table, client) === undefined);
  });
}

/**
 * Returns a shorter table that decides the same for these clients. Drops every rule, condition and edge that changes the
 * tier of none of them.
 */
export function shortenTable(table: DecisionTable, clients: readonly Client[]): Rule[] {
  const outcomes = clients.map((client) => outcomeOf(table, client));
  const isSame = (candidate: DecisionTable) =>
    clients.every((client, index) => outcomeOf(candidate, client) === outcomes[index]);

  let rules = [...table];
  for (let index = rules.length - 1; index >= 0; index--) {
    const replaced = (...by: Rule[]) => [...rules.slice(0, index), ...by, ...rules.slice(index + 1)];
    if (isSame(replaced())) {
      rules = replaced();
      continue;
    }
    for (;;) {
      const shorter = shorterRules(rules[index]!).find((rule) => isSame(replaced(rule)));
      if (!shorter) break;
      rules = replaced(shorter);
    }
  }
  return rules;
}

/** Returns every rule with one condition less, or with one edge less in a condition. */
function shorterRules(rule: Rule): Rule[] {
  const others = (index: number) => rule.when.filter((_, each) => each !== index);
  return [
    ...rule.when.map((_, index) => ({ ...rule, when: others(index) })),
    ...rule.when.flatMap((condition, index) =>
      withoutOneEdge(condition).map((shorter) => ({
        ...rule,
        when: [...rule.when.slice(0, index), shorter, ...rule.when.slice(index + 1)],
      })),
    ),
  ];
}

function withoutOneEdge({ measure, ...edges }: Condition): Condition[] {
  const entries = Object.entries(edges) as [keyof typeof edges, Edge | undefined][];
  const set = entries.filter(([, edge]) => edge !== undefined);
  if (set.length < 2) return [];
  return set.map(([left]) => ({ measure, ...Object.fromEntries(set.filter(([side]) => side !== left)) }));
}
