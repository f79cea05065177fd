import { knowledge, type Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { localized } from '../../classifier/language';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import { otherCurrencies } from '../doubts/other-currencies';
import type { OverrideTreatment } from '../override';
import { readInSlices } from '../read/read-measure';
import type { Culture } from '../text/culture';
import { isOfClient, otherText } from './outcomes';
import type { Plan, TierTally } from './plan';
import { amountOf, Sums } from './tally';

/** Any column of money. */
export const anyMoney: Measure = {
  id: 'money',
  kind: 'amount',
  means: ['money', 'profit'],
  name: localized(() => ''),
  description: localized(() => ''),
};

/** A way to count the clients of a plan: the money of another column, or only those with one value in a column. */
export interface Lens {
  readonly money?: { readonly header: string; readonly cells: readonly CellValue[] };
  readonly only?: { readonly cells: readonly CellValue[]; readonly value?: string };
}

/** What is seen through it. */
export interface Seen {
  readonly tally: TierTally;
  /** Whether the money is in more than one currency; then it is not added up. */
  readonly hasCurrencies: boolean;
  /** How many clients' cells in the money column cannot be read; they add nothing. */
  readonly unread: number;
  /** The values of the column, most frequent first, each with its number of clients. */
  readonly values: readonly { readonly value: string; readonly clients: number }[];
}

const textOf = (cell: CellValue | undefined) => String(cell ?? '').trim();

/** Counts the clients of a plan and adds up their money by tier. A client on several rows counts by the first one. */
export function* tallyThrough(
  lens: Lens,
  model: Model,
  { outcomes }: Pick<Plan, 'outcomes'>,
  treatment: OverrideTreatment,
  culture: Culture,
): Sliced<Seen> {
  const { money, only } = lens;
  const rows = treatment === 'keep' ? outcomes.byHand : outcomes.computed;
  const column = money && (yield* readInSlices(money.cells, anyMoney, 0, culture));
  const currencies = money && column ? yield* otherCurrencies(money.cells, undefined, anyMoney, column) : [];
  const clients = new Sums(model);
  const sums = new Sums(model);
  const counted = new Map<string, number>();
  let [hasNegative, areAmounts, unread] = [false, true, 0];
  yield* eachRow(rows.length, (row) => {
    const outcome = rows[row]!;
    if (!isOfClient(outcome)) return;
    const isFirst = outcomes.isFirst[row] === 1;
    const value = textOf(only?.cells[row]);
    if (only && isFirst && !isBlank(value)) counted.set(value, (counted.get(value) ?? 0) + 1);
    if (only?.value !== undefined && value !== only.value) return;
    const tier = outcome === otherText ? 'other' : outcome;
    if (isFirst) clients.add(tier, 1);
    if (!column) return;
    if (column.knowledge[row]! >= knowledge.unreadable) unread += 1;
    const amount = amountOf(column, row);
    sums.add(tier, amount);
    if (amount < 0) hasNegative = true;
    if (!Number.isFinite(amount)) areAmounts = false;
  });
  const { tiers: counts, ...others } = clients;
  const { tiers: ofTiers, ...otherSums } = sums;
  const added = { measure: anyMoney.id, header: money?.header, sums: ofTiers, ...otherSums, hasNegative };
  const isAdded = column !== undefined && areAmounts && currencies.length === 0;
  return {
    tally: { counts, ...others, ...(isAdded && { money: added }) },
    hasCurrencies: currencies.length > 0,
    unread,
    values: [...counted]
      .map(([value, number]) => ({ value, clients: number }))
      .sort((a, b) => b.clients - a.clients),
  };
}
