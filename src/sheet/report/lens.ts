import { localized } from '../../classifier/language';
import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { noClient } from '../../classifier/unclassified';
import { isBlank, type CellValue } from '../cells/cell';
import { otherCurrencies } from '../doubts/other-currencies';
import type { OverrideTreatment } from '../override';
import { readInSlices } from '../read/read-measure';
import { addedUp, type RowsOfClients } from '../rows/group-rows';
import type { Culture } from '../text/culture';
import { isOfClient } from '../plan/outcomes';
import type { ClientOutcomes, Plan, TierTally } from '../plan/plan';
import { tallyAmounts } from '../plan/tally';

/** A measure to read any column of money by. */
export const anyMoney: Measure = {
  id: 'money',
  kind: 'amount',
  adds: 'sum',
  means: ['money', 'profit'],
  name: localized(() => ''),
  description: localized(() => ''),
};

/**
 * Counts the clients of a plan in another way: with the money of another column (`money`), or only those with one value
 * in a column, such as Berlin in City (`only`). Without `value`, all clients are counted, and the values of the column
 * are listed.
 */
export interface Lens {
  readonly money?: {
    readonly header: string;
    readonly cells: readonly CellValue[];
    /** Number formats of the cells, from the first row on; later ones may be missing. */
    readonly formats?: readonly CellValue[];
  };
  readonly only?: { readonly cells: readonly CellValue[]; readonly value?: string };
}

/** The result of counting through a lens. */
export interface Seen {
  readonly tally: TierTally;
  /** True if the money is in more than one currency; it is then not added up. */
  readonly hasCurrencies: boolean;
  /** How many clients have a cell of money that cannot be read; such cells add nothing. */
  readonly unread: number;
  /** The values of the column, most frequent first, each with its number of clients. */
  readonly values: readonly { readonly value: string; readonly clients: number }[];
  /** Amount and value of each client counted. */
  readonly each: EachClient;
}

/**
 * Columns with one entry per client: `amounts`, if money is added up; `values`, if the lens chooses clients by a
 * column.
 */
export interface EachClient {
  readonly amounts?: MeasureColumn;
  readonly values?: readonly string[];
}

/**
 * Counts the clients of a plan and adds up their money by tier. A client on several rows has the sum of these rows, and
 * the first of their values that is not blank.
 */
export function* tallyThrough(
  lens: Lens,
  model: Model,
  { outcomes }: Pick<Plan, 'outcomes'>,
  treatment: OverrideTreatment,
  culture: Culture,
): Sliced<Seen> {
  const { money, only } = lens;
  const { together } = outcomes;
  const tiers = treatment === 'keep' ? outcomes.byHand : outcomes.computed;
  const values = only && (yield* valuesOf(only.cells, tiers, together));
  const isSeen = (client: number) =>
    isOfClient(tiers[client]!) && (only?.value === undefined || values?.[client] === only.value);
  const read = money && (yield* readMoney(money, culture, outcomes, isSeen));
  const isAdded = read && !read.hasCurrencies;
  let unread = 0;
  yield* eachRow(read ? tiers.length : 0, (client) => {
    if (isSeen(client) && read!.column.knowledge[client]! >= knowledge.unreadable) unread += 1;
  });
  const tally = yield* tallyAmounts(
    model,
    tiers,
    isAdded ? { of: { measure: anyMoney.id, header: money?.header }, column: read.column } : undefined,
    isSeen,
  );
  return {
    tally,
    hasCurrencies: read?.hasCurrencies ?? false,
    unread,
    values: values ? yield* counted(values) : [],
    each: { ...(tally.money && read && { amounts: read.column }), ...(values && { values }) },
  };
}

/**
 * Returns the amount of each client as the plan read it, for a list of clients if no lens is chosen. Without `amounts`
 * if the plan adds up no money or has several currencies.
 */
export const eachClientOf = ({ basis, money, otherCurrencies: others }: Plan): EachClient => {
  const amounts = money && others.length === 0 ? basis.clients.columns[money.measure] : undefined;
  return amounts ? { amounts } : {};
};

/** Reads one amount per client, and finds whether those of the clients counted are in several currencies. */
function* readMoney(
  { cells, formats }: NonNullable<Lens['money']>,
  culture: Culture,
  { computed, together }: ClientOutcomes,
  isSeen: (client: number) => boolean,
): Sliced<{ readonly column: MeasureColumn; readonly hasCurrencies: boolean }> {
  /** Blanks the cells of other clients, and of rows that are no clients. */
  const only = (isWanted: (client: number) => boolean) =>
    mapRows(cells, (cell, row) => (isWanted(together?.clientOf[row] ?? row) ? cell : ''));
  const ofClients = yield* only((client) => computed[client] !== noClient);
  const rows = yield* readInSlices(ofClients, anyMoney, 0, culture, formats);
  const currencies = yield* otherCurrencies(yield* only(isSeen), formats, anyMoney, rows);
  const column = together ? (yield* addedUp(anyMoney, rows, together)).column : rows;
  return { column, hasCurrencies: currencies.length > 0 };
}

/** Returns the value of each client in a column; blank for rows that are no clients. */
function* valuesOf(
  cells: readonly CellValue[],
  tiers: Int16Array,
  together: RowsOfClients | undefined,
): Sliced<readonly string[]> {
  const values: string[] = [];
  yield* eachRow(tiers.length, (client) => {
    const rows = isOfClient(tiers[client]!) ? (together?.rowsOf[client] ?? [client]) : [];
    const filled = rows.find((row) => !isBlank(cells[row] ?? ''));
    values.push(filled === undefined ? '' : String(cells[filled]).trim());
  });
  return values;
}

/** Counts the clients of each value; the most frequent value comes first. */
function* counted(values: readonly string[]): Sliced<Seen['values']> {
  const clientsOf = new Map<string, number>();
  yield* eachRow(values.length, (client) => {
    const value = values[client]!;
    if (value !== '') clientsOf.set(value, (clientsOf.get(value) ?? 0) + 1);
  });
  return [...clientsOf].map(([value, clients]) => ({ value, clients })).sort((a, b) => b.clients - a.clients);
}
