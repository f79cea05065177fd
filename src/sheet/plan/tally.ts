import { knowledge, type MeasureColumn, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { Override, OverrideTreatment } from '../override';
import type { Money, Plan, TierTally } from './plan';

/**
 * Counts the clients of each tier and adds up their money.
 *
 * @param tiers index of the tier of each client
 */
export function* tallyClients(model: Model, columns: MeasureColumns, tiers: Int16Array): Sliced<TierTally> {
  const clients = new Sums(model);
  const money = new Sums(model);
  const measure = moneyOf(model, columns);
  const column = measure && columns[measure.id];
  let [hasNegative, areAmounts] = [false, true];
  yield* eachRow(tiers.length, (client) => {
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
    ...(measure && areAmounts && { money: { measure: measure.id, sums, ...otherSums, hasNegative } }),
  };
}

/** Returns the measure whose sum says how much a tier brings: the first one about sales or profit that has a column. */
const moneyOf = ({ measures }: Model, columns: MeasureColumns) =>
  measures.find(
    ({ id, kind, means = [] }) =>
      columns[id] && kind === 'amount' && means.some((each) => each === 'money' || each === 'profit'),
  );

/** Returns the client's amount; 0 if unknown. */
export const amountOf = (column: MeasureColumn, client: number) =>
  column.knowledge[client] === knowledge.known ? column.values[client]! : 0;

/** The computed tier of each row, and the client on each row. */
interface Computed {
  readonly tally: TierTally;
  /** For each row the index of its tier, or `noClient` or `unclassified`. */
  readonly tiers: Int16Array;
  /** One value per client, by measure id. */
  readonly columns: MeasureColumns;
  clientOf(row: number): number;
  isFirstRow(row: number): boolean;
}

/**
 * Counts clients and money per tier as they will be if overrides are kept. For a client on several rows, only an
 * override in the first row counts.
 */
export function tallyByHand(
  model: Model,
  earlier: EarlierColumns,
  overrides: readonly Override[],
  { tally, tiers, columns, clientOf, isFirstRow }: Computed,
): TierTally {
  const known = new KnownTexts(model, earlier.texts);
  const clients = new Sums(model, { ...tally, sums: tally.counts });
  const money = new Sums(model, tally.money);
  const column = tally.money && columns[tally.money.measure];
  for (const { row, column: typedIn, typed } of overrides) {
    if (typedIn !== 'segment' || !isFirstRow(row)) continue;
    const to = tierTyped(model, known, typed);
    clients.move(tiers[row]!, to, 1);
    if (column) money.move(tiers[row]!, to, amountOf(column, clientOf(row)));
  }
  const { tiers: counts, ...others } = clients;
  const { tiers: sums, ...otherSums } = money;
  return { counts, ...others, ...(tally.money && { money: { ...tally.money, sums, ...otherSums } }) };
}

/** Returns the index of the tier that a typed text names, `unclassified`, or `other` if it names neither. */
export function tierTyped({ tiers }: Model, known: KnownTexts, typed: string): number | 'other' {
  const outcome = known.outcome(typed);
  const tier = tiers.findIndex(({ id }) => id === outcome);
  return tier >= 0 ? tier : outcome === unclassifiedOutcome ? unclassified : 'other';
}

/** Returns clients and money per tier as they will be after the plan is carried out. */
export const tallyOf = (
  { byHand, counts, withoutTier, money }: Plan,
  treatment: OverrideTreatment,
): TierTally =>
  treatment === 'keep' && byHand
    ? byHand
    : { counts, unclassified: withoutTier, other: 0, ...(money && { money }) };

/** Sums per tier, and sums of *Unclassified* and of clients with a typed text that is no tier. */
export class Sums {
  readonly tiers: number[];
  unclassified: number;
  other: number;

  constructor({ tiers }: Model, from?: Pick<Money, 'sums' | 'unclassified' | 'other'>) {
    this.tiers = from ? [...from.sums] : tiers.map(() => 0);
    this.unclassified = from?.unclassified ?? 0;
    this.other = from?.other ?? 0;
  }

  /** Adds an amount to a tier (by index), to `unclassified` or to `other`; adds nothing for `noClient`. */
  add(tier: number | 'other', amount: number): void {
    if (tier === 'other') this.other += amount;
    else if (tier === unclassified) this.unclassified += amount;
    else if (tier >= 0) this.tiers[tier]! += amount;
  }

  move(from: number, to: number | 'other', amount: number): void {
    this.add(from, -amount);
    this.add(to, amount);
  }
}
