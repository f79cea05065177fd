import { eachRow, type Sliced } from '../../classifier/slices';
import { knowledge } from '../../classifier/measure';
import { allCurrencies, type Answers } from '../answers';
import { ordersAsked } from '../read/undecided-dates';
import type { OrderLines } from '../read/read-lines';
import { mostPlaces, placesAt } from '../read/places';
import { linesOfTexts } from '../read/texts';
import type { OrderQuestion } from './question';

/** Asks which currency counts, if there are several: amounts in two currencies cannot be added. */
export function* currencyQuestion(lines: OrderLines): Sliced<OrderQuestion[]> {
  const { currencies, list, columns } = lines;
  if (!currencies || currencies.texts.length < 2) return [];
  const counts = yield* linesOfTexts(currencies);
  const most = counts.indexOf(Math.max(...counts));
  const other = currencies.firstLines[most === 0 ? 1 : 0]!;
  const column = columns.currency ?? columns.amount ?? columns.price!;
  const others: number[] = [];
  yield* eachRow(list.lines, (line) => {
    const currency = currencies.of[line]!;
    if (currency >= 0 && currency !== most && others.length < mostPlaces) others.push(line);
  });
  return [
    {
      id: 'currency',
      cell: list.cellAt(other, column),
      options: [...currencies.texts, allCurrencies],
      proposed: currencies.texts[most]!,
      facts: {
        currencies: currencies.texts.map((currency, index) => `${currency} (${counts[index]})`),
        lines: counts.reduce((sum, count) => sum + count, 0) - counts[most]!,
      },
      places: placesAt(lines, others, column),
    },
  ];
}

/** Asks whether names that are spelt alike are one client. */
export function spellingQuestion(lines: OrderLines): OrderQuestion[] {
  const { spellings, keys, list, columns } = lines;
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
      places: placesAt(
        lines,
        spellings.flat().map((client) => keys.firstLines[client]!),
        columns.client!,
      ),
    },
  ];
}

/** Asks whether day or month comes first in dates such as 3/4/2026, if no date of the list shows it. */
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
export function* orderQuestion(lines: OrderLines): Sliced<OrderQuestion[]> {
  const { orderNumbers, keys, days, list, columns } = lines;
  if (orderNumbers) return [];
  const seen = new Set<string>();
  let sharing = 0;
  const examples: number[] = [];
  yield* eachRow(list.lines, (line) => {
    if (keys.of[line]! < 0 || days.knowledge[line] !== knowledge.known) return;
    const day = `${keys.of[line]} ${days.values[line]}`;
    if (!seen.has(day)) {
      seen.add(day);
      return;
    }
    sharing += 1;
    if (examples.length < mostPlaces) examples.push(line);
  });
  if (sharing === 0) return [];
  return [
    {
      id: 'orderIs',
      cell: list.cellAt(examples[0]!, columns.date!),
      options: ['line', 'day'] satisfies Answers['orderIs'][],
      proposed: 'line',
      facts: { sharing },
      places: placesAt(lines, examples, columns.date!),
    },
  ];
}
