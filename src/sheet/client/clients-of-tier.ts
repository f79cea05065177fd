import { atOneGo } from '../../classifier/slices';
import type { OverrideTreatment } from '../override';
import { readMoney, valuesOf, type Lens } from '../plan/lens';
import type { Plan } from '../plan/plan';
import { amountOf } from '../plan/tally';
import type { Culture } from '../text/culture';

/** The clients with one outcome, largest first. */
export interface ClientsOfTier {
  /** The first row of each client, among the rows of the plan. */
  readonly rows: readonly number[];
  /** Returns the money on all rows of the client on a row; undefined if none is added up. */
  amountOf(row: number): number | undefined;
}

/**
 * Lists the clients with this outcome (`ClientOutcomes`), those with the most money first; clients with as much stay in
 * the order of the sheet. A client on several rows that are added up is listed once, as she is counted.
 */
export function clientsOfTier(
  { outcomes, basis }: Pick<Plan, 'outcomes' | 'basis'>,
  outcome: number,
  treatment: OverrideTreatment,
  { money, only }: Lens,
  culture: Culture,
): ClientsOfTier {
  const tiers = treatment === 'keep' ? outcomes.byHand : outcomes.computed;
  const values = only && atOneGo(valuesOf(only.cells, tiers, outcomes.together));
  const isSeen = (client: number) =>
    tiers[client] === outcome && (only?.value === undefined || values?.[client] === only.value);
  const read = money && atOneGo(readMoney(money, culture, outcomes, isSeen));
  const column = read && !read.hasCurrencies ? read.column : undefined;
  const clients = Array.from(tiers.keys()).filter(isSeen);
  if (column) {
    // Known before sorting, which compares each many times. Sorting keeps the order of equals.
    const amounts = Float64Array.from(tiers, (_, client) => amountOf(column, client));
    clients.sort((a, b) => amounts[b]! - amounts[a]!);
  }
  return {
    rows: clients.map((client) => basis.clients.rowsOf(client)[0]!),
    amountOf: (row) => column && amountOf(column, basis.clients.clientOf(row)),
  };
}
