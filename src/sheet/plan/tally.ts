import { knowledge, type MeasureColumn, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { unclassified } from '../../classifier/unclassified';
import { moneyMeasure } from '../match/money-measure';
import type { OverrideTreatment } from '../override';
import { otherText } from './outcomes';
import type { Money, Plan, TierTally } from './plan';

/** A column to add up, with one amount per client. */
interface Amounts {
  readonly of: Pick<Money, 'measure' | 'header'>;
  readonly column: MeasureColumn;
}

/**
 * Counts the clients of each tier and adds up their money.
 *
 * @param tiers index of the tier of each client
 */
export function* tallyClients(model: Model, columns: MeasureColumns, tiers: Int16Array): Sliced<TierTally> {
  const measure = moneyMeasure(model, (id) => columns[id] !== undefined);
  return yield* tallyAmounts(
    model,
    tiers,
    measure && { of: { measure: measure.id }, column: columns[measure.id]! },
  );
}

/** Counts some of the clients by tier, all by default, and adds up these amounts. */
export function* tallyAmounts(
  model: Model,
  tiers: Int16Array,
  amounts: Amounts | undefined,
  isCounted: (client: number) => boolean = () => true,
): Sliced<TierTally> {
  const clients = new Sums(model);
  const money = new Sums(model);
  const column = amounts?.column;
  let [hasNegative, areAmounts] = [false, true];
  yield* eachRow(tiers.length, (client) => {
    if (!isCounted(client)) return;
    const tier = tiers[client]!;
    clients.add(tier, 1);
    if (!column) return;
    const amount = amountOf(column, client);
    money.add(tier, amount);
    if (amount < 0) hasNegative = true;
    if (!Number.isFinite(amount)) areAmounts = false;
  });
  const { tiers: counts, ...others } = clients;
  const { tiers: sums, ...otherSums } = money;
  return {
    ...{ counts, ...others },
    ...(amounts && areAmounts && { money: { ...amounts.of, sums, ...otherSums, hasNegative } }),
  };
}

interface MoneyChoice {
  /** The index of the column that the user chose. */
  readonly chosen: number | undefined;
  readonly model: Pick<Model, 'measures'>;
  /** The index of each measure's column, by measure id; undefined for one without. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  /** The index of the column that the list's headers show. */
  readonly proposed: number | undefined;
}

/** Returns the column of money to add up: the chosen one, otherwise the model's own, otherwise the list's. */
export function moneyToAddUp({ chosen, model, columns, proposed }: MoneyChoice): number | undefined {
  const own = moneyMeasure(model, (id) => columns[id] !== undefined);
  return chosen ?? (own && columns[own.id]) ?? proposed;
}

/** Returns the client's amount; 0 if unknown. */
export const amountOf = (column: MeasureColumn, client: number) =>
  column.knowledge[client] === knowledge.known ? column.values[client]! : 0;

/** Returns clients and money per tier as they are after the plan is carried out. */
export const tallyOf = (
  { byHand, counts, withoutTier, money }: Plan,
  treatment: OverrideTreatment,
): TierTally =>
  treatment === 'keep' && byHand
    ? byHand
    : { counts, unclassified: withoutTier, other: 0, ...(money && { money }) };

/** Adds up sums per tier, for *Unclassified*, and for clients with a typed text that is no tier. */
class Sums {
  readonly tiers: number[];
  unclassified = 0;
  other = 0;

  constructor({ tiers }: Model) {
    this.tiers = tiers.map(() => 0);
  }

  /** Adds an amount to a tier (by index), to `unclassified` or to `other`; adds nothing for `noClient`. */
  add(tier: number, amount: number): void {
    if (tier === otherText) this.other += amount;
    else if (tier === unclassified) this.unclassified += amount;
    else if (tier >= 0) this.tiers[tier]! += amount;
  }
}
