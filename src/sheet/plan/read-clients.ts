import { readsDates } from '../../classifier/reads-dates';
import { mapRows, type Sliced } from '../../classifier/slices';
import type { MeasureColumns } from '../../classifier/measure';
import type { CellValue } from '../cells/cell';
import { namelessClients } from '../doubts/nameless-clients';
import { mergedClients } from '../doubts/merged-clients';
import { undoneOrders } from '../doubts/undone-orders';
import { refuseHeadings } from '../doubts/refuse-headings';
import type { CustomerRange } from '../customer-range';
import type { Question } from '../question';
import type { ReportedCell } from '../reported-cell';
import { RowsMarked, type RowSet } from '../read/row-set';
import { findNonClients, mayBeSomebody } from '../rows/find-non-clients';
import { repeatedClients, repeatedRows } from '../rows/find-repeated-clients';
import {
  eachRowAClient,
  givenIn,
  mergeRepeatedClients,
  type ClientsToClassify,
} from '../rows/merge-repeated-clients';
import { judgedRows, nameColumns, nonClientCells, rowInDoubt } from '../rows/row-evidence';
import { unknownCulture } from '../text/culture';
import type { Plan } from './plan';
import { readMeasures, type MeasuresRead } from './read-measures';
import type { SheetCells } from './sheet-cells';

/** Everything about the clients that does not depend on cut-offs. */
export interface ClientsRead extends RowsWithoutClient, MeasuresRead {
  /** The cells that were read; the measures of rows that are no clients are blank. */
  readonly cells: SheetCells;
  readonly clients: ClientsToClassify;
  /** The clients as of the day of the run before; undefined if that makes no difference. */
  readonly asOfBefore: ClientsToClassify | undefined;
  /** Rows of clients with a name but no figures, as `withoutFigures`. */
  readonly named: RowSet;
  readonly names: Plan['names'];
  readonly repeated: Plan['repeated'];
}

/**
 * Judges which rows are clients, and reads their measures.
 *
 * @throws SheetProblem if a chosen column has no cell that can be read, or if clients are headings above their rows
 */
export function* readClients(
  range: CustomerRange,
  question: Question,
  read: SheetCells,
): Sliced<ClientsRead> {
  const { evidence, culture = unknownCulture } = read;
  const rows = yield* rowsWithoutClient(range, question, read);
  const named = new RowsMarked(range.rows, rows.withoutFigures);
  const cells = { ...read, measures: yield* withoutRows(range, read.measures, rows.nonClients) };
  const found = yield* readMeasures(range, question, cells, culture);

  const isGiven = givenIn(found.columns);
  const isClient = (row: number) => isGiven(row) || named.has(row);
  if (evidence) yield* refuseHeadings(range, evidence, isClient, question.client);
  const nameless = evidence ? yield* namelessClients(range, question.language, evidence, isClient) : [];
  const { language, measures } = question;
  const undone = yield* undoneOrders(range, language, measures, found.columns, read.statuses ?? []);
  const rowsOfClients = evidence ? yield* repeatedRows(evidence, isClient, question.client) : [];
  return {
    ...rows,
    ...found,
    inDoubt: [...mergedClients(range, language, read), ...nameless, ...undone, ...found.inDoubt],
    cells,
    named,
    clients: yield* clientsOf(question, found.columns, rowsOfClients),
    asOfBefore: yield* clientsAsOfBefore(range, question, cells, rowsOfClients),
    names: evidence ? nameColumns(question, evidence) : [],
    repeated: evidence ? yield* repeatedClients(range, evidence, rowsOfClients, question.client) : [],
  };
}

/** Returns the clients on these rows: one a row, or added up. */
function* clientsOf(
  { model, repeated: treatment }: Pick<Question, 'model' | 'repeated'>,
  columns: MeasureColumns,
  repeated: readonly (readonly number[])[],
): Sliced<ClientsToClassify> {
  if (treatment !== 'added') return eachRowAClient(columns);
  return yield* mergeRepeatedClients(model, columns, repeated);
}

/** Returns the clients as of the day of the run before; undefined if no dates are counted or the day is the same. */
function* clientsAsOfBefore(
  range: CustomerRange,
  question: Question,
  cells: SheetCells,
  repeated: readonly (readonly number[])[],
): Sliced<ClientsToClassify | undefined> {
  const { decidedBefore, culture = unknownCulture } = cells;
  if (!decidedBefore || decidedBefore.asOf === question.asOf || !readsDates(question.model)) return undefined;
  const { columns } = yield* readMeasures(range, { ...question, asOf: decidedBefore.asOf }, cells, culture);
  return yield* clientsOf(question, columns, repeated);
}

export interface RowsWithoutClient {
  readonly nonClients: readonly ReportedCell[];
  /** The last row, if it was taken for a client but may be the total of all others; otherwise empty. */
  readonly sumInDoubt: readonly ReportedCell[];
  /** Rows of clients with a name but no figures. */
  readonly withoutFigures: readonly number[];
  /** Returns whether a row names nobody: it is blank or a total. */
  isNobody(row: number): boolean;
}

function* rowsWithoutClient(
  range: CustomerRange,
  question: Question,
  { measures, evidence, culture }: SheetCells,
): Sliced<RowsWithoutClient> {
  if (!evidence) return { nonClients: [], sumInDoubt: [], withoutFigures: [], isNobody: () => false };
  const judging =
    evidence.judging ?? (yield* findNonClients(judgedRows(range, question, measures, evidence, culture)));
  const { nonClients, sumInDoubt, withoutFigures } = judging;
  const somebody = rowsIn(range, nonClients.filter(mayBeSomebody));
  return {
    withoutFigures,
    isNobody: (row) => evidence.labels.size > 0 && !somebody.has(row),
    nonClients: nonClientCells(range, question.language, nonClients),
    sumInDoubt: sumInDoubt ? [rowInDoubt(range, question.language, sumInDoubt)] : [],
  };
}

/** Blanks the measures of rows that are no clients, so that they count in no cut-off and get no tier. */
function* withoutRows(
  range: CustomerRange,
  measures: SheetCells['measures'],
  nonClients: readonly ReportedCell[],
): Sliced<SheetCells['measures']> {
  if (nonClients.length === 0) return measures;
  const rows = rowsIn(range, nonClients);
  const kept: Record<string, readonly CellValue[]> = {};
  for (const [id, cells] of Object.entries(measures)) {
    kept[id] = yield* mapRows(cells, (cell, row) => (rows.has(row) ? '' : cell));
  }
  return kept;
}

const rowsIn = ({ rows }: CustomerRange, cells: readonly { readonly row: number }[]): RowSet =>
  new RowsMarked(
    rows,
    cells.map(({ row }) => row),
  );
