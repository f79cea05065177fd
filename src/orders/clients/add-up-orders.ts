import { mapRows, type Sliced } from '../../classifier/slices';
import { completeMonths } from '../../sheet/cells/excel-date';
import { SheetProblem } from '../../sheet/problem';
import type { Culture } from '../../sheet/text/culture';
import type { Answers } from '../answers';
import { settle, type HeadersSay } from '../ask/ask-about-orders';
import { proposeAgain } from '../ask/given-answers';
import type { OrderColumns } from '../order-role';
import type { OrderSheet } from '../order-sheet';
import { rounded } from '../read/decimals';
import { roleNames } from '../role-names';
import { takeTogether } from '../read/keys';
import { readLines, type OrderLines } from '../read/read-lines';
import type { AddedClient, AddedUp } from './added-client';
import { addUpLines, type ClientFigures } from './add-up-lines';
import { alongColumns, namesOf } from './along-columns';
import { addMonths } from './calendar';
import { formulaDoubt } from './formula-doubts';
import { lineAmounts, lineEarnings } from './line-amounts';
import { lineProfits } from './line-profits';
import { notesOnLines, questionsOnLines } from './notes-on-lines';
import { notesOnColumns, notesOnNames, notesOnReferrals, notesOnResult } from './notes-on-result';
import { referralsOf } from './referrals';
import { treatLines } from './treat-lines';

/** What a manager chose for adding orders up. */
export interface OrderChoice {
  readonly columns: OrderColumns;
  readonly says?: HeadersSay;
  readonly answers?: Answers;
  /** The answers of the last run, which are proposed again. */
  readonly before?: Answers | undefined;
  /** The day of the result; left out: today, or the day of the last order if that is long ago. */
  readonly asOf?: number;
  /** How to write the figures: as values or as formulas of Excel's own; left out: as values. */
  readonly writeAs?: 'values' | 'formulas';
}

/**
 * Adds orders up to clients. The sheets have the same columns.
 *
 * @param today today as Excel's serial number
 * @throws SheetProblem if a column that is needed was not chosen, or nothing can be read
 */
export function* addUpOrders(
  sheets: readonly OrderSheet[],
  { columns, says = {}, answers = {}, before = {}, asOf: chosen }: OrderChoice,
  today: number,
  culture?: Culture,
): Sliced<AddedUp> {
  const read = yield* readLines(sheets, columns, { ...before, ...answers }, culture);
  const settled = yield* settle(read, says, answers, before);
  const keys = settled.spellings === 'together' ? yield* takeTogether(read.keys, read.spellings) : read.keys;
  const lines: OrderLines = { ...read, keys };
  const amounts = yield* lineAmounts(lines, settled);
  const earnings = yield* lineEarnings(lines, settled);
  const treated = yield* treatLines(lines, settled, amounts, { today, chosen });
  const profits = yield* lineProfits(lines, settled, treated, earnings);
  const figures = yield* addUpLines(lines, keys, treated, profits, settled);
  requireOrders(lines, figures);
  const along = yield* alongColumns(lines, keys);
  const named = yield* namesOf(lines, keys);
  const referrals = yield* referralsOf(lines, keys, named?.names);
  const { asOf, isToday } = treated;
  // Growth compares two years. The list must reach back to the first day of the earlier one; otherwise that year is not
  // complete.
  const hasGrowth = figures.firstDay <= addMonths(asOf, -24) + 1;
  const earned = earnings.profit ?? earnings.cost;
  const profitDecimals =
    earnings.profit?.decimals ?? Math.max(amounts.decimals, earnings.cost?.decimals ?? 0);
  const listed = [...keys.cells.keys()].filter((client) => figures.lines[client]! > 0);
  const clients = yield* mapRows(listed, (client): AddedClient => {
    const source = figures.firstLine[client]! < 0 ? undefined : sourceOn(lines, figures.firstLine[client]!);
    return {
      key: keys.cells[client]!,
      line: keys.firstLines[client]!,
      ...(named && { name: named.names[client]! }),
      ...figuresOf(client, figures, { asOf, hasGrowth, decimals: amounts.decimals }),
      ...(earned && profitOf(figures.profit[client]!, profitDecimals)),
      ...(source !== undefined && { source }),
      ...(referrals && { referrals: referrals.of[client]! }),
      along: along.map(({ ofClient }) => ofClient[client]!),
    };
  });
  const notes = yield* notesOnLines(lines, treated, amounts, { earnings, profits });
  const counted = figures.lines.reduce((sum, number) => sum + number, 0);
  const notesShown = [
    ...notesOnResult(lines, settled, { asOf, isToday, hasGrowth, firstDay: figures.firstDay }, clients),
    ...notesOnColumns(lines, says),
    ...notes,
    ...(referrals ? notesOnReferrals(lines, referrals) : []),
    ...notesOnNames(lines, named?.differing ?? []),
  ];
  const noFormulas = yield* formulaDoubt(sheets.length, lines, settled, treated);
  const headers = read.list.headers;
  return {
    clients,
    keyHeader: headers[columns.client!]!,
    ...(named && { nameHeader: headers[columns.name!]! }),
    along: along.map(({ column, header, format }) => ({ column, header, ...(format && { format }) })),
    has: {
      profit: earned !== undefined,
      source: lines.sources !== undefined,
      referrals: referrals !== undefined,
    },
    orders: figures.orders.reduce((sum, number) => sum + number, 0),
    firstDay: figures.firstDay,
    lastDay: figures.last.reduce((latest, day) => Math.max(latest, day), -Infinity),
    asOf,
    isToday,
    decimals: amounts.decimals,
    profitDecimals,
    questions: [
      ...settled.questions,
      ...questionsOnLines(notes).map((question) => proposeAgain(question, before)),
    ],
    notes: notesShown,
    ...(noFormulas && { noFormulas }),
    lines: { counted, all: read.list.lines - read.totals.length },
  };
}

/** Throws if no line counts, or if none of those that count has a date. */
function requireOrders({ columns, list }: OrderLines, { lines, firstDay }: ClientFigures): void {
  const isEmpty = lines.every((number) => number === 0);
  if (!isEmpty && Number.isFinite(firstDay)) return;
  const role = isEmpty ? 'amount' : 'date';
  const column = (isEmpty ? (columns.amount ?? columns.price) : columns.date)!;
  throw new SheetProblem('unreadableOrders', { cell: list.cellAt(0, column), role: roleNames[role] });
}

function figuresOf(
  client: number,
  figures: ClientFigures,
  {
    asOf,
    hasGrowth,
    decimals,
  }: { readonly asOf: number; readonly hasGrowth: boolean; readonly decimals: number },
) {
  const orders = figures.orders[client]!;
  const sales = rounded(figures.sales[client]!, decimals);
  const [first, last] = [figures.first[client]!, figures.last[client]!];
  const [now, before] = [
    rounded(figures.lastYear[client]!, decimals),
    rounded(figures.yearBefore[client]!, decimals),
  ];
  return {
    orders,
    sales,
    ...(Number.isFinite(first) && {
      firstOrder: first,
      lastOrder: last,
      daysSince: asOf - last,
      tenure: completeMonths(first, last),
    }),
    ...(orders > 0 && { averageOrder: sales / orders }),
    monthsActive: figures.monthsActive[client]!,
    // Leaves out growth if there were no sales in the year before, or more refunds than sales.
    ...(hasGrowth && before > 0 && { growth: (now - before) / before }),
  };
}

const profitOf = (sum: number, decimals: number) =>
  Number.isNaN(sum) ? {} : { profit: rounded(sum, decimals) };

function sourceOn({ sources }: OrderLines, line: number): string | undefined {
  const number = sources?.of[line] ?? -1;
  return number < 0 ? undefined : sources!.texts[number];
}
