import { proposals } from '../../sheet/match/propose-columns';
import type { OrderColumns, OrderRole } from '../order-role';
import type { HeaderGroup } from '../words/order-headers';
import { amountMeasure, profitMeasure } from './amount-measure';
import { columnsOfStatuses } from './columns-of-statuses';
import {
  dateColumns,
  differentIn,
  holdsNumbers,
  keyColumns,
  nameColumn,
  samplesOf,
  type FirstLines,
} from './columns-of-list';
import { holdsPaidShares } from './paid-share';
import { groupsOfHeader } from './role-of-header';

/** The columns of a list of orders, and other columns that would fit. */
export interface FoundColumns {
  readonly columns: OrderColumns;
  /** For each role that several columns fit, all these columns, the proposed one first. */
  readonly alternatives: { readonly [Role in OrderRole]?: readonly number[] };
  /** Whether a price or a cost is for a piece or for a line; left out if the header does not show it. */
  readonly priceOf?: 'piece';
  readonly costOf?: 'piece' | 'line';
}

/**
 * What a column must hold. `numbersIfAny`: numbers or nothing, because refunds are rare, so that the first lines may
 * have none.
 */
type Holds = 'numbers' | 'numbersIfAny' | 'discounts' | 'texts' | 'any';

/** For each role, the groups of headers that show it, the clearest first, and what its column must hold. */
const groupsOfRole = {
  orderNumber: [['orderNumber'], 'any'],
  quantity: [['quantity'], 'numbers'],
  price: [['pricePerPiece', 'price'], 'numbers'],
  discount: [['discount'], 'discounts'],
  refunded: [['refunded'], 'numbersIfAny'],
  cost: [['costPerPiece', 'costPerLine', 'cost'], 'numbers'],
  status: [['status'], 'texts'],
  source: [['source'], 'texts'],
  referredBy: [['referredBy'], 'any'],
  currency: [['currency'], 'texts'],
} as const satisfies {
  readonly [Role in OrderRole]?: readonly [readonly HeaderGroup[], Holds];
};

/** Finds out what each column of a list of orders holds, by its header and the first lines. */
export function findOrderColumns(list: FirstLines): FoundColumns {
  const columns: { -readonly [Role in OrderRole]?: number } = {};
  const alternatives: { [Role in OrderRole]?: readonly number[] } = {};
  const taken = new Set<number>();
  const take = (role: OrderRole, fitting: readonly number[]) => {
    const [first] = fitting;
    if (first === undefined) return;
    columns[role] = first;
    taken.add(first);
    if (fitting.length > 1) alternatives[role] = fitting;
  };
  const keys = keyColumns(list);
  take('client', keys);
  const named = columns.client === undefined ? undefined : nameColumn(list, keys, columns.client);
  if (named !== undefined) take('name', [named]);
  take(
    'date',
    dateColumns(list).filter((column) => !taken.has(column)),
  );
  const others = () => [...list.headers.keys()].filter((column) => !taken.has(column));
  const takeStatuses = (byHeaders: readonly number[]) => {
    const { first, second } = columnsOfStatuses(list, byHeaders, others());
    take('status', first);
    take('secondStatus', second);
  };
  for (const [role, [groups, holds]] of Object.entries(groupsOfRole) as [
    keyof typeof groupsOfRole,
    (typeof groupsOfRole)[keyof typeof groupsOfRole],
  ][]) {
    // If there is no quantity, a price is the amount of its line.
    if (role === 'price' && columns.quantity === undefined) continue;
    const fitting = byHeader(list, others(), groups).filter((column) => doesHold(list, column, holds));
    if (role !== 'status') take(role, fitting);
    else takeStatuses(fitting);
  }
  take('profit', byMeasure(list, others(), profitMeasure));
  take('amount', byMeasure(list, others(), amountMeasure));
  const hasAmount =
    columns.amount !== undefined || (columns.quantity !== undefined && columns.price !== undefined);
  if (!hasAmount) take('amount', amountsOfDocuments(list, others()));
  return { columns, alternatives, ...headersSay(list.headers, columns) };
}

/** Returns the columns that are called as an invoice or an order, but hold its amount: `Factuur` above 25717.69. */
const amountsOfDocuments = (list: FirstLines, free: readonly number[]): number[] =>
  byHeader(list, free, ['orderNumber']).filter(
    (column) =>
      holdsNumbers(list, column) &&
      samplesOf(list, column).some((cell) =>
        typeof cell === 'number' ? !Number.isInteger(cell) : /\p{Sc}/u.test(String(cell)),
      ),
  );

function doesHold(list: FirstLines, column: number, holds: Holds): boolean {
  if (differentIn(list, column) === 0) return holds === 'numbersIfAny';
  if (holds === 'any') return true;
  if (holds === 'discounts') return holdsNumbers(list, column) || holdsPaidShares(samplesOf(list, column));
  return holdsNumbers(list, column) === (holds !== 'texts');
}

/** Returns whether price and cost are for a piece or for a line, as far as the headers of their columns show it. */
export function headersSay(
  headers: readonly string[],
  { price, cost }: OrderColumns,
): Pick<FoundColumns, 'priceOf' | 'costOf'> {
  const says = (column: number | undefined, group: HeaderGroup) =>
    column !== undefined && groupsOfHeader(headers[column] ?? '').some((match) => match.group === group);
  return {
    ...(says(price, 'pricePerPiece') && { priceOf: 'piece' as const }),
    ...(says(cost, 'costPerPiece') && { costOf: 'piece' as const }),
    ...(says(cost, 'costPerLine') && { costOf: 'line' as const }),
  };
}

/**
 * Returns the `free` columns with a header of these groups, in the order of `groups`; within a group the
 * clearest header first.
 */
function byHeader(list: FirstLines, free: readonly number[], groups: readonly HeaderGroup[]): number[] {
  return free
    .flatMap((column) =>
      groupsOfHeader(list.headers[column]!)
        .filter(({ group }) => groups.includes(group))
        .map(({ group, place }) => ({ column, rank: 1_000 * groups.indexOf(group) + place }))
        .slice(0, 1),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** Returns the columns, among those without a role yet, with a header that fits the measure. */
function byMeasure(list: FirstLines, free: readonly number[], measure: typeof amountMeasure): number[] {
  const { samples, culture } = list;
  const sheet = {
    headers: free.map((column) => list.headers[column]!),
    samples: samples.map((row) => free.map((column) => row[column] ?? '')),
    culture,
  };
  const { column, equal = [], besides = [] } = proposals(sheet, { measures: [measure] })[measure.id]!;
  const fitting = [...(column === undefined ? [] : [column]), ...equal, ...besides];
  return [...new Set(fitting)].map((index) => free[index]!);
}
