import type { Condition, DecisionTable, Edge, Rule } from '../decision-table';
import type { Model } from '../model';
import { holdsIn, statesOf, type MeasureState } from './measure-states';

/** One combination of states, by measure. */
export type Client = ReadonlyMap<string, MeasureState>;

/** A tier's id; undefined for unclassified, for whatever reason. */
type Outcome = string | undefined;

/** Returns every combination of states that makes a difference to the model's table. */
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

/** Returns whether all conditions of the rule hold; undefined if that is not known. */
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

/** Returns the measures without which no client has a tier, whatever else is known. */
export function neededMeasures(table: DecisionTable, clients: readonly Client[]): string[] {
  const measures = [...(clients[0]?.keys() ?? [])];
  return measures.filter((id) => {
    const without = clients.filter((client) => !client.get(id)!.known);
    return without.length > 0 && without.every((client) => outcomeOf(table, client) === undefined);
  });
}

/**
 * Returns the shortest table with the same decisions for these clients: drops rules, conditions and edges that decide
 * nothing.
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

/** Returns the rule without one of its conditions, or without one edge of a condition, in every way. */
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
