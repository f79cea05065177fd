import type { MeasureColumn } from '../../classifier/measure';
import type { Sliced } from '../../classifier/slices';
import { otherCurrencies } from '../../sheet/doubts/other-currencies';
import { refuseSwappedDates } from '../../sheet/doubts/refuse-swapped-dates';
import { sheetColumn } from '../../sheet/customer-range';
import { SheetProblem } from '../../sheet/problem';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import { orderThroughout } from '../../sheet/text/date-in-text';
import type { Answers } from '../answers';
import { dateMeasure, plainNumber } from '../columns/amount-measure';
import type { OrderColumns } from '../order-role';
import type { OrderSheet } from '../order-sheet';
import { roleNames } from '../role-names';
import { readDiscounts } from './discounts';
import { joinSheets, type JoinedSheets } from './joined-sheets';
import { keysOf, spellingsOf, type Keys, type Spellings } from './keys';
import { readDates, readNumbers } from './read-numbers';
import { statusesOf } from './statuses';
import { textsOf, type Texts } from './texts';
import { totalLines, type TotalLine } from './total-lines';
import { ordersAsked, undecidedDates, type UndecidedDates } from './undecided-dates';

/** The lines of a list of orders as they were read. Nothing is decided about them yet. */
export interface OrderLines {
  readonly list: JoinedSheets;
  readonly columns: OrderColumns;
  /** Totals and repeated headers, which are no order lines. */
  readonly totals: readonly TotalLine[];
  /** The first lines of clients that are merged over several lines. */
  readonly merged: readonly number[];
  readonly keys: Keys;
  readonly spellings: Spellings;
  readonly days: MeasureColumn;
  readonly undecided?: UndecidedDates;
  readonly amount?: MeasureColumn;
  readonly quantity?: MeasureColumn;
  readonly price?: MeasureColumn;
  readonly discount?: MeasureColumn;
  /** The part of the line's amount that was given back. */
  readonly refunded?: MeasureColumn;
  readonly cost?: MeasureColumn;
  readonly profit?: MeasureColumn;
  readonly orderNumbers?: Texts;
  readonly statuses?: Texts;
  readonly sources?: Texts;
  /** The currency of each line, from a column of currencies or from the way amounts are written. */
  readonly currencies?: Texts;
  readonly referrers?: Texts;
}

/**
 * Reads the lines of a list of orders.
 *
 * @throws SheetProblem if a column that is needed was not chosen, or Excel swapped days and months of the dates
 */
export function* readLines(
  sheets: readonly OrderSheet[],
  columns: OrderColumns,
  { dateOrder }: Pick<Answers, 'dateOrder'>,
  culture: Culture = unknownCulture,
): Sliced<OrderLines> {
  requireColumns(sheets[0]!, columns);
  const list = joinSheets(sheets);
  const totals: TotalLine[] = [];
  const merged: number[] = [];
  let before = 0;
  for (const sheet of sheets) {
    yield* refuseSwapped(sheet, columns.date!, culture);
    const found = yield* totalLines(sheet, columns, culture);
    for (const total of found) totals.push({ ...total, line: total.line + before });
    for (const { index, row } of sheet.merged ?? [])
      if (index === columns.client && row < sheet.range.rows) merged.push(row + before);
    before += sheet.range.rows;
  }
  const cells = (column: number | undefined) => (column === undefined ? undefined : list.cells(column));
  const keys = yield* keysOf(withoutTotals(cells(columns.client)!, totals));
  const dates = cells(columns.date)!;
  const undecided = yield* undecidedDates(dates, culture.dateOrder);
  const said = ordersAsked.find((order) => order === dateOrder);
  const shown = yield* orderThroughout(dates, said ?? culture.dateOrder);
  const days = yield* readDates(list, columns.date!, { ...culture, dateOrder: shown });
  const numbers = (column: number | undefined) => readNumbers(list, column, culture);
  const amount = yield* numbers(columns.amount);
  const texts = function* (column: number | undefined, fold = true) {
    const found = cells(column);
    return found && (yield* textsOf(found, fold));
  };
  return {
    list,
    columns,
    totals,
    merged,
    keys,
    spellings: yield* spellingsOf(keys),
    days,
    undecided,
    amount,
    quantity: yield* numbers(columns.quantity),
    price: yield* numbers(columns.price),
    discount: yield* readDiscounts(list, columns.discount, culture),
    refunded: yield* numbers(columns.refunded),
    cost: yield* numbers(columns.cost),
    profit: yield* numbers(columns.profit),
    orderNumbers: yield* texts(columns.orderNumber, false),
    statuses: yield* statusesOf(list, columns),
    sources: yield* texts(columns.source, false),
    currencies:
      columns.currency === undefined
        ? yield* writtenCurrencies(list, columns, amount)
        : yield* texts(columns.currency),
    referrers: yield* texts(columns.referredBy, false),
  };
}

function requireColumns({ range, headers }: OrderSheet, columns: OrderColumns): void {
  const sheet = range.sheetName;
  for (const role of ['client', 'date'] as const) {
    if (columns[role] === undefined || headers[columns[role]] === undefined)
      throw new SheetProblem('noColumnOfOrders', { sheet, role: roleNames[role] });
  }
  const isProduct = columns.quantity !== undefined && columns.price !== undefined;
  if (columns.amount === undefined && !isProduct)
    throw new SheetProblem('noColumnOfOrders', { sheet, role: roleNames.amount });
}

/** Throws if Excel swapped days and months when it opened the list. */
const refuseSwapped = ({ range, headers, cells }: OrderSheet, index: number, culture: Culture) =>
  refuseSwappedDates(
    range,
    [
      {
        measure: { ...dateMeasure, name: roleNames.date },
        index,
        column: sheetColumn(range, index),
        header: headers[index]!,
      },
    ],
    { [dateMeasure.id]: cells.get(index)! },
    culture,
  );

function withoutTotals<Cell>(cells: readonly Cell[], totals: readonly TotalLine[]): readonly (Cell | '')[] {
  if (totals.length === 0) return cells;
  const without: (Cell | '')[] = [...cells];
  for (const { line } of totals) without[line] = '';
  return without;
}

/** Returns the currency of each line from the way its amount is written; undefined if all lines have the same. */
function* writtenCurrencies(
  list: JoinedSheets,
  columns: OrderColumns,
  amount: MeasureColumn | undefined,
): Sliced<Texts | undefined> {
  const column = columns.amount ?? columns.price!;
  const read = amount ?? (yield* readNumbers(list, column, unknownCulture))!;
  const others = yield* otherCurrencies(list.cells(column)!, list.formats(column), plainNumber, read);
  const [first] = others;
  if (!first) return undefined;
  const texts = [first.mostly, ...new Set(others.map(({ currency }) => currency))];
  const firstOther = (currency: string) => others.find((each) => each.currency === currency)!.row;
  const of = new Int32Array(list.lines);
  for (const { row, currency } of others) of[row] = texts.indexOf(currency);
  const firstMostly = Math.max(0, of.indexOf(0));
  return { of, texts, firstLines: [firstMostly, ...texts.slice(1).map(firstOther)] };
}
