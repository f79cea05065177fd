import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { OrderLines } from '../read/read-lines';
import { mostPlaces, placesAt } from '../read/places';
import type { OrderQuestion } from './question';
import { treatmentProposer } from './propose-for-status';

/**
 * Asks whether an order number that a client has on several days is one order. Numbers that begin anew on each sheet,
 * such as 1, 2, 3 in January and in February, are not.
 */
export function* numberQuestion(lines: OrderLines): Sliced<OrderQuestion[]> {
  const { orderNumbers, statuses, keys, days, amount, list, columns } = lines;
  if (!orderNumbers) return [];
  const proposedFor = yield* treatmentProposer(lines);
  const isSale = (statuses?.texts ?? []).map((_, status) => proposedFor(status) === 'counts');
  const firstOf = new Map<string, number>();
  const places: number[] = [];
  let [again, elsewhere] = [0, 0];
  yield* eachRow(list.lines, (line) => {
    const [number, client, status] = [orderNumbers.of[line]!, keys.of[line]!, statuses?.of[line] ?? -1];
    if (number < 0 || client < 0 || days.knowledge[line] !== knowledge.known) return;
    // A refund has the number of its sale.
    const isRefund = amount?.knowledge[line] === knowledge.known && amount.values[line]! < 0;
    if (isRefund || (status >= 0 && !isSale[status])) return;
    const first = firstOf.get(`${client} ${number}`);
    if (first === undefined) {
      firstOf.set(`${client} ${number}`, line);
      return;
    }
    if (days.values[line] === days.values[first]) return;
    again += 1;
    if (list.sheetOf(line) !== list.sheetOf(first)) elsewhere += 1;
    if (places.length < mostPlaces) places.push(line);
  });
  if (again === 0) return [];
  const column = columns.orderNumber!;
  return [
    {
      id: 'sameNumber',
      cell: list.cellAt(places[0]!, column),
      options: ['one', 'day'],
      proposed: 2 * elsewhere > again ? 'day' : 'one',
      facts: { lines: again, shown: orderNumbers.texts[orderNumbers.of[places[0]!]!]! },
      places: placesAt(lines, places, column),
    },
  ];
}
