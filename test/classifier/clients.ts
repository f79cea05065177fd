import { classify } from '../../src/classifier/decide/classify';
import type { CutoffValues } from '../../src/classifier/cutoff';
import { explainer } from '../../src/classifier/explain/explain';
import type { Language } from '../../src/classifier/language';
import { knowledge, type MeasureColumns } from '../../src/classifier/measure';
import type { Model } from '../../src/classifier/model';
import { cutoffValues, resolveCutoffs } from '../../src/classifier/cutoffs/resolve-cutoffs';

/** Marks a blank cell in a client's data. */
export const blank = Symbol('blank');
export const unreadable = Symbol('unreadable');
/** Marks a date after the as-of date in a client's data. */
export const future = Symbol('future');
export type Given = number | typeof blank | typeof unreadable | typeof future;

/** One client: values by measure. All clients of a list have the same measures. */
export type Client = Readonly<Record<string, Given>>;

export function columnsOf(clients: readonly Client[]): MeasureColumns {
  return Object.fromEntries(
    Object.keys(clients[0] ?? {}).map((measure) => {
      const given = clients.map((client) => client[measure]!);
      return [
        measure,
        { values: Float64Array.from(given, numberOf), knowledge: Uint8Array.from(given, known) },
      ];
    }),
  );
}

const numberOf = (given: Given) => (typeof given === 'number' ? given : NaN);
const known = (given: Given) => {
  if (given === blank) return knowledge.blank;
  if (given === unreadable) return knowledge.unreadable;
  return given === future ? knowledge.future : knowledge.known;
};

/** Returns one client per row of these columns, which have one length. */
export function clientsOf(columns: Readonly<Record<string, readonly Given[]>>): Client[] {
  const rows = Object.values(columns)[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([measure, given]) => [measure, given[row]!])),
  );
}

/** Returns cut-offs as `classify` takes them; those left out are drawn from the clients by the model's own rules. */
export function cutoffsOf(
  model: Model,
  clients: readonly Client[],
  given: Readonly<Record<string, number>> = {},
): CutoffValues {
  const numbers = Object.entries(given).map(([id, number]) => [id, Float64Array.of(number)]);
  return { ...cutoffValues(resolveCutoffs(model, columnsOf(clients))), ...Object.fromEntries(numbers) };
}

/** Returns the id of each client's tier; `''` for no client, the explanation for an unclassified one. */
export function tiersOf(
  model: Model,
  clients: readonly Client[],
  given: Readonly<Record<string, number>> = {},
): string[] {
  const columns = columnsOf(clients);
  const cutoffs = cutoffsOf(model, clients, given);
  const explanation = explainer(model, columns, cutoffs, 'en');
  return Array.from(
    classify(model, columns, cutoffs).tiers,
    (tier, row) => model.tiers[tier]?.id ?? explanation(row),
  );
}

/** Returns the explanation of a single client with these cut-offs. */
export function explanationOf(
  model: Model,
  client: Client,
  given: Readonly<Record<string, number>>,
  language: Language = 'en',
): string {
  return explainer(model, columnsOf([client]), cutoffsOf(model, [client], given), language)(0);
}
