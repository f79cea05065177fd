import { kindsOfDocuments, nameDocuments } from '../../sheet/text/status/kinds-of-documents';
import type { StatusTreatment } from '../answers';
import { differentIn, holdsNumbers, saysSides, textsIn, type FirstLines } from './columns-of-list';
import { saysStage } from './says-stage';
import { hasSign } from './sign-in-header';
import { proposeTreatment } from './status-words';

/** The columns that may say what a line is, each list with the proposed column first. */
interface ColumnsOfStatuses {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Returns the columns that say what each line is: its status, and beside it a column with kinds of documents, or with
 * debits and credits. A column by which some lines do not count comes before one by which all do.
 *
 * @param byHeaders the columns with headers of a status, the clearest first
 * @param free all columns without a role
 */
export function columnsOfStatuses(
  list: FirstLines,
  byHeaders: readonly number[],
  free: readonly number[],
): ColumnsOfStatuses {
  const side = free.find((column) => saysSides(list, column));
  const fitting = withKinds(list, [...byHeaders, ...stagesOfDeals(list, free)], free).filter(
    (column) => column !== side,
  );
  const takers = fitting.filter((column) => takesBack(list, column, isKindColumn(list, column)));
  const second = side ?? takers[1];
  const first = [...new Set([...takers, ...fitting])].filter((column) => column !== second);
  if (first.length === 0) return { first: side === undefined ? [] : [side], second: [] };
  return { first, second: second === undefined ? [] : [second] };
}

/** Returns the columns that say how far a deal is, such as *Stage* above `Closed Lost`. */
const stagesOfDeals = (list: FirstLines, free: readonly number[]): number[] =>
  free.filter(
    (column) =>
      saysStage(list.headers[column]!) && differentIn(list, column) > 0 && !holdsNumbers(list, column),
  );

/**
 * Adds columns such as *Type*, which mark credit notes, refunds or payments on lines of their own, to the columns of
 * statuses. They come before a status that marks no refunds itself, otherwise after it.
 */
function withKinds(list: FirstLines, statuses: readonly number[], free: readonly number[]): number[] {
  const kinds = free.filter(
    (column) =>
      !statuses.includes(column) &&
      (nameDocuments(textsIn(list, column)) ||
        (isKindColumn(list, column) && takesBack(list, column, true, ['refund']))) &&
      !holdsNumbers(list, column),
  );
  const [status] = statuses;
  const isTold = status !== undefined && takesBack(list, status, false);
  return isTold ? [...statuses, ...kinds] : [...kinds, ...statuses];
}

const isKindColumn = (list: FirstLines, column: number) => hasSign(list.headers[column]!, 'kind');

/** Returns whether the first lines of a column have any status by which lines do not count as sales. */
function takesBack(
  list: FirstLines,
  column: number,
  isKind: boolean,
  treatments: readonly StatusTreatment[] = ['refund', 'leftOut'],
): boolean {
  const texts = textsIn(list, column);
  return (
    texts.some((text) => treatments.includes(proposeTreatment(text, { isKind }))) ||
    (isKind && [...kindsOfDocuments(texts).values()].some((kind) => kind !== 'sale'))
  );
}
