import { eachRow, type Sliced } from '../../classifier/slices';
import { knowledge } from '../../classifier/measure';
import { statusTreatments } from '../answers';
import type { OrderLines } from '../read/read-lines';
import { betweenStatuses, statusColumns } from '../read/statuses';
import { linesOfTexts, type Texts } from '../read/texts';
import { treatmentProposer } from './propose-for-status';
import type { OrderQuestion } from './question';

/** With more statuses than this, asks only about those that do not look like sales. */
const mostStatuses = 40;

/** Asks which statuses count, if there are several, or if the only one does not look like a sale. */
export function* statusQuestion(lines: OrderLines): Sliced<OrderQuestion[]> {
  const { statuses, list, columns } = lines;
  if (!statuses) return [];
  const counts = yield* linesOfTexts(statuses);
  const negative = yield* negativeStatuses(statuses, lines);
  const proposedFor = yield* treatmentProposer(lines);
  const all = statuses.texts.map((status, index) => ({
    status,
    lines: counts[index]!,
    cell: list.cellAt(statuses.firstLines[index]!, columns.status!),
    proposed: proposedFor(index, negative[index]),
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
      facts: {
        header: statusColumns(columns)
          .map((column) => list.headers[column]!)
          .join(betweenStatuses),
      },
      statuses: seen,
    },
  ];
}

/**
 * Returns for each status whether all amounts of its lines are below zero; ignores lines at zero or without a readable
 * amount.
 */
function* negativeStatuses({ of, texts }: Texts, { amount, quantity }: OrderLines): Sliced<boolean[]> {
  const numbers = (amount ?? quantity)!;
  const [below, above] = [texts.map(() => false), texts.map(() => false)];
  yield* eachRow(of.length, (line) => {
    const [status, number] = [of[line]!, numbers.values[line]!];
    if (status < 0 || numbers.knowledge[line] !== knowledge.known || number === 0) return;
    (number < 0 ? below : above)[status] = true;
  });
  return texts.map((_, status) => below[status]! && !above[status]!);
}
