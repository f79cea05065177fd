import { mapRows, type Sliced } from '../../classifier/slices';
import { questionUnderPolicy } from '../../excel/policy/question-under-policy';
import { downToListEnd, listEnds } from '../../sheet/candidates/list-end';
import type { FoundCustomers } from '../../sheet/candidates/customers-of-candidate';
import type { CellValue } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { firstFormats, tellsMore } from '../../sheet/doubts/formats-to-read';
import { labelColumns } from '../../sheet/match/label-columns';
import { planInSlices } from '../../sheet/plan/plan-segments';
import type { Question } from '../../sheet/question';
import { findNonClients } from '../../sheet/rows/find-non-clients';
import { judgedRows, mostDoubtfulRows, type RowEvidence } from '../../sheet/rows/row-evidence';
import { isNoDate } from '../../classifier/reads-dates';
import { makeChoice } from '../choice/make-choice';
import { requirePercent } from '../choice/require-percent';
import type { Request } from '../choice/request';
import type { RunReported } from '../report/result';
import { cellAt, type CsvFile } from './csv-file';
import { layoutOf, windowOf } from './csv-layout';
import { nothingThere, stateOf } from './policy-given';
import { findCustomers } from './find-customers';

export interface CsvPlanned extends RunReported {
  readonly question: Question;
}

/**
 * Plans the segments of the customers in a .csv file by the steps that the add-in takes on a sheet.
 *
 * @throws SheetProblem or CliProblem if they cannot be segmented without asking
 */
export function* planCsv(csv: CsvFile, file: string, request: Request): Sliced<CsvPlanned> {
  const layout = layoutOf(csv, file);
  const asFound = findCustomers(csv, layout, request.header);
  const { model, choice } = makeChoice(asFound.customers, request, request.policy);
  const question = questionUnderPolicy(choice, asFound.customers, {
    state: stateOf(request.policy),
    existing: nothingThere,
  });

  const chosen = question.measures.map(({ index }) => index);
  const labels = labelColumns(asFound.customers, chosen, question.client);
  const read = new Map<number, CellValue[]>();
  for (const index of new Set([...chosen, ...labels])) read.set(index, yield* columnOf(csv, asFound, index));
  const ends = yield* listEnds(asFound, [...read.values()]);
  const windows = ends.areas.map((area) => windowOf(csv, area));
  const found = ends.places.length > 0 ? downToListEnd(asFound, layout, ends, windows) : asFound;
  const { range, headers, culture, outside } = found.customers;

  const ofClients = (index: number) => {
    const cells = read.get(index)!;
    return cells.length === range.rows ? cells : cells.slice(0, range.rows);
  };
  const measures = Object.fromEntries(
    question.measures.map(({ measure, index }) => [measure.id, ofClients(index)]),
  );
  const evidence = yield* evidenceOf(
    found,
    question,
    measures,
    new Map(labels.map((index) => [index, ofClients(index)])),
  );
  const plan = yield* planInSlices(range, question, {
    measures,
    formats: yield* formatsOf(csv, found, question, measures),
    culture,
    otherHeaders: found.headerRow.map(String),
    headers,
    evidence,
    outside,
  });
  requirePercent(model, request.cutoffs, plan.readings);
  return { customers: found.customers, model, choice, question, plan };
}

/** Returns the cells of a column of the customers, in all rows below their header. */
function* columnOf(
  csv: CsvFile,
  { customers: { range } }: FoundCustomers,
  index: number,
): Sliced<CellValue[]> {
  const column = sheetColumn(range, index);
  const first = range.top + 1;
  return yield* mapRows(
    csv.rows.slice(first, first + range.rows),
    (_, row) => cellAt(csv, first + row, column).value,
  );
}

/** Judges which rows are clients. A file has neither formulas nor bold type: its cells stand for themselves. */
function* evidenceOf(
  { customers: { range, headers, culture } }: FoundCustomers,
  question: Question,
  measures: Readonly<Record<string, readonly CellValue[]>>,
  labels: RowEvidence['labels'],
): Sliced<RowEvidence> {
  const judge = (evidence: RowEvidence) =>
    findNonClients(judgedRows(range, question, measures, evidence, culture));
  const fromValues = { headers, labels };
  const judging = yield* judge(fromValues);
  if (judging.doubtful.length === 0) return { ...fromValues, judging };
  const rows = judging.doubtful.slice(-mostDoubtfulRows);
  const formulas = question.measures.map(({ measure: { id } }) => [
    id,
    new Map(rows.map((row) => [row, measures[id]![row]!])),
  ]);
  const evidence: RowEvidence = { ...fromValues, formulas: Object.fromEntries(formulas), bold: new Set() };
  return { ...evidence, judging: yield* judge(evidence) };
}

/** Returns the number formats that the add-in would read on a sheet. */
function* formatsOf(
  csv: CsvFile,
  { customers: { range } }: FoundCustomers,
  question: Question,
  measures: Readonly<Record<string, readonly CellValue[]>>,
): Sliced<Record<string, CellValue[]>> {
  const formats: Record<string, CellValue[]> = {};
  for (const { measure, column } of question.measures.filter((each) => isNoDate(each.measure))) {
    const formatAt = (row: number) => cellAt(csv, range.top + 1 + row, column).format ?? 'General';
    const cells = measures[measure.id]!;
    const first = cells.slice(0, firstFormats).map((_, row) => formatAt(row));
    const isMore = cells.length > firstFormats && (yield* tellsMore(measure, cells, first));
    formats[measure.id] = isMore ? yield* mapRows(cells, (_, row) => formatAt(row)) : first;
  }
  return formats;
}
