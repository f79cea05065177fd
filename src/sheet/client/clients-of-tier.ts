import type { OverrideTreatment } from '../override';
import type { EachClient } from '../report/lens';
import type { Plan } from '../plan/plan';
import { amountOf } from '../plan/tally';

/** The clients with one outcome, largest first. */
export interface ClientsOfTier {
  /** The first row of each client, among the rows of the plan. */
  readonly rows: readonly number[];
  /**
   * Returns the money of the client on a row, added up over all rows of this client; undefined if no money is added up.
   */
  amountOf(row: number): number | undefined;
}

/**
 * Lists the clients with this outcome (`ClientOutcomes`), those with the most money first; clients with equal money
 * stay in the order of the sheet. A client on several rows is listed once if the rows are added up.
 *
 * @param each amount and value of each client from the last count, so that no cell is read again
 * @param only the value that listed clients must have; left out: all are listed
 */
export function clientsOfTier(
  { outcomes, basis }: Pick<Plan, 'outcomes' | 'basis'>,
  outcome: number,
  treatment: OverrideTreatment,
  { amounts, values }: EachClient,
  only?: string,
): ClientsOfTier {
  const tiers = treatment === 'keep' ? outcomes.byHand : outcomes.computed;
  const isListed = (client: number) =>
    tiers[client] === outcome && (only === undefined || values?.[client] === only);
  const clients = Array.from(tiers.keys()).filter(isListed);
  if (amounts) {
    // Computes each amount once, before sorting, because sorting compares each client many times. Sorting keeps the
    // order of equal amounts.
    const known = Float64Array.from(tiers, (_, client) => amountOf(amounts, client));
    clients.sort((a, b) => known[b]! - known[a]!);
  }
  return {
    rows: clients.map((client) => basis.clients.rowsOf(client)[0]!),
    amountOf: (row) => amounts && amountOf(amounts, basis.clients.clientOf(row)),
  };
}
