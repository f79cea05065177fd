import { eachRow, type Sliced } from '../../classifier/slices';
import { knowledge } from '../../classifier/measure';
import { allCurrencies, statusTreatments, type Answers } from '../answers';
import { ordersAsked } from '../read/undecided-dates';
import type { OrderLines } from '../read/read-lines';
import type { Texts } from '../read/texts';
import { proposeTreatment } from './status-words';
import type { OrderQuestion } from './question';

/** Of more different texts than these only those that seem to be no sales are asked about. */
const mostStatuses = 40;

/** Asks which statuses count, if there are several, or if the only one seems to be no sale. */
export function* statusQuestion({ statuses, list, columns }: OrderLines): Sliced<OrderQuestion[]> {
  if (!statuses) return [];
  const counts = yield* countsOf(statuses);
  const all = statuses.texts.map((status, index) => ({
    status,
    lines: counts[index]!,
    cell: list.cellAt(statuses.firstLines[index]!, columns.status!),
    proposed: proposeTreatment(status),
  }));
  const doubtful = all.find(({ proposed }) => proposed !== 'counts') ?? all[0];
  if (!doubtful || (all.length < 2 && doubtful.proposed === 'counts')) return [];
  const seen = all.length > mostStatuses ? all.filter(({ proposed }) => proposed !== 'counts') : all;
  if (seen.length === 0) return [];
  return [
    {
      id: 'statuses',
      cell: doubtful.cell,
      options: statusTreatments,
      proposed: 'counts',
      facts: { header: list.headers[columns.status!]! },
      statuses: seen,
    },
  ];
}

/** Asks which currency counts, if there are several: amounts in two currencies cannot be added. */
export function* currencyQuestion({ currencies, list, columns }: OrderLines): Sliced<OrderQuestion[]> {
  if (!currencies || currencies.texts.length < 2) return [];
  const counts = yield* countsOf(currencies);
  const most = counts.indexOf(Math.max(...counts));
  const other = currencies.firstLines[most === 0 ? 1 : 0]!;
  return [
    {
      id: 'currency',
      cell: list.cellAt(other, columns.currency ?? columns.amount ?? columns.price!),
      options: [...currencies.texts, allCurrencies],
      proposed: currencies.texts[most]!,
      facts: {
        currencies: currencies.texts.map((currency, index) => `${currency} (${counts[index]})`),
      },
    },
  ];
}

function* countsOf({ of, texts }: Texts): Sliced<number[]> {
  const counts = texts.map(() => 0);
  yield* eachRow(of.length, (line) => {
    if (of[line]! >= 0) counts[of[line]!]! += 1;
  });
  return counts;
}

/** Asks whether names that are spelt alike are one client. */
export function spellingQuestion({ spellings, keys, list, columns }: OrderLines): OrderQuestion[] {
  const [first] = spellings;
  if (!first) return [];
  return [
    {
      id: 'spellings',
      cell: list.cellAt(keys.firstLines[first[1]!]!, columns.client!),
      options: ['apart', 'together'],
      proposed: 'apart',
      facts: {
        groups: spellings.length,
        names: spellings.map((group) => group.map((client) => String(keys.cells[client]).trim()).join(' / ')),
      },
    },
  ];
}

/** Asks which comes first in dates such as 3/4/2026, if none of the list shows it. */
export function dateQuestion({ undecided, list, columns }: OrderLines): OrderQuestion[] {
  if (!undecided) return [];
  const { line, shown, monthFirst, dayFirst, usual } = undecided;
  return [
    {
      id: 'dateOrder',
      cell: list.cellAt(line, columns.date!),
      options: ordersAsked,
      ...(ordersAsked.some((order) => order === usual) && { proposed: usual }),
      facts: { shown, monthFirst, dayFirst },
    },
  ];
}

/** Asks whether each line or each day is an order, if there are no order numbers and lines of a client share a day. */
export function* orderQuestion({
  orderNumbers,
  keys,
  days,
  list,
  columns,
}: OrderLines): Sliced<OrderQuestion[]> {
  if (orderNumbers) return [];
  const seen = new Set<string>();
  let [sharing, example] = [0, -1];
  yield* eachRow(list.lines, (line) => {
    if (keys.of[line]! < 0 || days.knowledge[line] !== knowledge.known) return;
    const day = `${keys.of[line]} ${days.values[line]}`;
    if (!seen.has(day)) {
      seen.add(day);
      return;
    }
    sharing += 1;
    if (example < 0) example = line;
  });
  if (sharing === 0) return [];
  return [
    {
      id: 'orderIs',
      cell: list.cellAt(example, columns.date!),
      options: ['line', 'day'] satisfies Answers['orderIs'][],
      proposed: 'line',
      facts: { sharing },
    },
  ];
}
