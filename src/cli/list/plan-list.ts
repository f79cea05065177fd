import { mapRows, type Sliced } from '../../classifier/slices';
import { questionUnderPolicy } from '../../excel/policy/question-under-policy';
import { downToListEnd, listEnds } from '../../sheet/candidates/list-end';
import type { FoundCustomers } from '../../sheet/candidates/customers-of-candidate';
import type { CellValue } from '../../sheet/cells/cell';
import { cellsIn, type CellColumn } from '../../sheet/cells/cell-column';
import { sheetColumn } from '../../sheet/customer-range';
import { firstFormats, tellsMore } from '../../sheet/doubts/formats-to-read';
import { statusColumns, statusesIn } from '../../orders/columns/status-columns';
import { currencyColumn } from '../../sheet/match/currency-column';
import { labelColumns } from '../../sheet/match/label-columns';
import type { Plan } from '../../sheet/plan/plan';
import { planInSlices } from '../../sheet/plan/plan-segments';
import type { Question } from '../../sheet/question';
import { findNonClients } from '../../sheet/rows/find-non-clients';
import { judgedRows, mostDoubtfulRows, type RowEvidence } from '../../sheet/rows/row-evidence';
import { isNoDate } from '../../classifier/reads-dates';
import { makeChoice } from '../choice/make-choice';
import { requireHoursOfOne } from '../choice/read-caps';
import { requirePercent } from '../choice/require-percent';
import type { Request } from '../choice/request';
import type { RunReported } from '../report/result';
import { findCustomers } from './find-customers';
import type { ColumnCells, ListFile } from './list-file';
import { nothingThere, stateOf } from './policy-given';
import { memoryWatch, requireMemory } from './require-memory';
import { runWork } from './run-work';

export interface ListPlanned extends RunReported {
  readonly question: Question;
}

/**
 * Plans the segments of the customers in a list, by the same steps as the add-in on a sheet.
 *
 * @throws SheetProblem or CliProblem if the add-in would ask, or cannot segment them
 */
export async function planList(list: ListFile, request: Request): Promise<ListPlanned> {
  const rows = list.layout.used?.rows ?? 0;
  requireMemory(list.file, rows);
  const watchMemory = memoryWatch(list.file, rows);
  const asFound = await findCustomers(list, request.header);
  const { model, choice } = makeChoice(asFound.customers, request, request.policy);
  requireHoursOfOne(choice.caps);
  const question = questionUnderPolicy(choice, asFound.customers, {
    state: stateOf(request.policy),
    existing: nothingThere,
  });
  const chosen = question.measures.map(({ index }) => index);
  const labels = labelColumns(asFound.customers, chosen, question.client);
  const currency = currencyColumn(asFound.customers, chosen);
  const statuses = statusColumns(asFound.customers, chosen);
  const besides = { labels, currency, statuses };
  const read = await readColumns(list, asFound, question, besides, watchMemory);
  const values = [...read.values()].map((column) => column.values);
  const ends = await runWork(listEnds(asFound, values), watchMemory);
  const found =
    ends.places.length > 0
      ? downToListEnd(asFound, list.layout, ends, await list.windows(ends.areas))
      : asFound;
  const plan = await runWork(planOf(found, question, besides, read), watchMemory);
  requirePercent(model, request.cutoffs, plan.readings);
  const { language, columns, asOf } = choice;
  return { customers: found.customers, model, language, columns, asOf, question, plan };
}

/** The indexes of the columns to read besides those of measures. */
interface Besides {
  readonly labels: readonly number[];
  readonly currency: number | undefined;
  readonly statuses: readonly number[];
}

/** The columns that were read, by index, with the cells of all rows below the header. */
type ColumnsRead = ReadonlyMap<number, ColumnCells>;

async function readColumns(
  list: ListFile,
  { customers: { range } }: FoundCustomers,
  question: Question,
  { labels, currency, statuses }: Besides,
  watchMemory: () => void,
): Promise<ColumnsRead> {
  const besides = [...labels, ...(currency === undefined ? [] : [currency]), ...statuses];
  const indexes = [...new Set([...question.measures.map(({ index }) => index), ...besides])];
  const columns = indexes.map((index) => sheetColumn(range, index));
  const columnsOfLabels = new Set(besides.map((index) => sheetColumn(range, index)));
  const cells = await list.columns(columns, range.top + 1, range.rows, columnsOfLabels, watchMemory);
  return new Map(indexes.map((index, at) => [index, cells[at]!]));
}

function* planOf(
  found: FoundCustomers,
  question: Question,
  { labels, currency, statuses }: Besides,
  read: ColumnsRead,
): Sliced<Plan> {
  const { range, headers, culture, outside } = found.customers;
  const ofClients = (index: number): CellColumn => {
    const { values } = read.get(index)!;
    return values.length === range.rows ? values : values.slice(0, range.rows);
  };
  const measures = Object.fromEntries(
    question.measures.map(({ measure, index }) => [measure.id, cellsIn(ofClients(index))]),
  );
  const ofLabels = new Map(labels.map((index) => [index, ofClients(index)]));
  const evidence = yield* evidenceOf(found, question, measures, ofLabels);
  return yield* planInSlices(range, question, {
    measures,
    formats: yield* formatsOf(read, question, measures),
    ...(currency !== undefined && { currencies: ofClients(currency) }),
    statuses: statuses.map((index) => statusesIn(headers, index, ofClients(index))),
    culture,
    otherHeaders: found.headerRow.map(String),
    headers,
    evidence,
    outside,
  });
}

/**
 * Judges which rows are clients. A file has neither formulas nor bold type; texts such as `=SUM(B2:B9)` take the place of
 * formulas, and only with such a text the rows are judged again.
 */
function* evidenceOf(
  { customers: { range, headers, culture, isMadeFromOrders } }: FoundCustomers,
  question: Question,
  measures: Readonly<Record<string, readonly CellValue[]>>,
  labels: RowEvidence['labels'],
): Sliced<RowEvidence> {
  const judge = (evidence: RowEvidence) =>
    findNonClients(judgedRows(range, question, measures, evidence, culture));
  const fromValues = { headers, labels, isMadeFromOrders };
  const judging = yield* judge(fromValues);
  const rows = judging.doubtful.slice(-mostDoubtfulRows);
  const isFormula = (cell: CellValue | undefined) => typeof cell === 'string' && cell.startsWith('=');
  if (!rows.some((row) => Object.values(measures).some((cells) => isFormula(cells[row]))))
    return { ...fromValues, judging };
  const formulas = question.measures.map(({ measure: { id } }) => [
    id,
    new Map(rows.map((row) => [row, measures[id]![row]!])),
  ]);
  const evidence: RowEvidence = { ...fromValues, formulas: Object.fromEntries(formulas), bold: new Set() };
  return { ...evidence, judging: yield* judge(evidence) };
}

/** Returns the number formats, as the add-in would read them on a sheet. */
function* formatsOf(
  read: ColumnsRead,
  question: Question,
  measures: Readonly<Record<string, readonly CellValue[]>>,
): Sliced<Record<string, CellValue[]>> {
  const formats: Record<string, CellValue[]> = {};
  for (const { measure, index } of question.measures.filter((each) => isNoDate(each.measure))) {
    const { hasFormats, formatAt } = read.get(index)!;
    const cells = measures[measure.id]!;
    const first = cells.slice(0, firstFormats).map((_, row) => formatAt(row));
    const isMore = hasFormats && cells.length > firstFormats && (yield* tellsMore(measure, cells, first));
    formats[measure.id] = isMore ? yield* mapRows(cells, (_, row) => formatAt(row)) : first;
  }
  return formats;
}
