import type { CellValue } from '../sheet/cell';
import { SheetProblem } from '../sheet/problem';
import type { Customers } from '../sheet/segmentation';
import { rangeAt } from './area';
import { customerCandidates, type Candidate } from './customer-candidates';
import { customersIn, type FoundCustomers } from './customers-in';
import { surveySheet, type SheetSurvey } from './sheet-survey';

const sampleRows = 200;
/** A title and the like above the header. */
const rowsAboveHeader = 10;
const mostCells = 50_000;

/** Finds the customers around the selection, or else on the active sheet. Throws a SheetProblem where there are none. */
export async function findCustomersAtSelection(context: Excel.RequestContext): Promise<FoundCustomers> {
  const survey = await surveySheet(context);
  const looks = await lookInto(context, survey, customerCandidates(survey));
  const found = looks.find((look) => !(look instanceof SheetProblem));
  if (found) return found as FoundCustomers;
  throw looks[0] ?? nothingToLookInto(survey);
}

/** Finds the same customers again. Throws a SheetProblem where their sheet is gone or their columns have changed. */
export async function findCustomersAgain(
  context: Excel.RequestContext,
  { range, headers }: Customers,
): Promise<FoundCustomers> {
  const { sheetId, sheetName, top: row, left: column, tableName } = range;
  const survey = await surveySheet(context, { sheetId, sheetName, row, column });
  const looks = await lookInto(context, survey, customerCandidates(survey, tableName));
  for (const look of looks) {
    if (look instanceof SheetProblem) continue;
    const { customers } = look;
    const isSame =
      customers.headers.length === headers.length &&
      customers.headers.every((header, index) => header === headers[index]);
    if (isSame) return look;
  }
  throw new SheetProblem('customersChanged', { sheet: survey.name });
}

function nothingToLookInto({ name: sheet, tables }: SheetSurvey): SheetProblem {
  return tables.length > 1
    ? new SheetProblem('severalTables', { sheet })
    : new SheetProblem('emptySheet', { sheet });
}

/** What is in each candidate, by its first rows. */
async function lookInto(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  candidates: readonly Candidate[],
): Promise<(FoundCustomers | SheetProblem)[]> {
  const ranges = candidates.map(({ area }) => {
    const rows = Math.min(area.rows, rowsAboveHeader + sampleRows, Math.ceil(mostCells / area.columns));
    return rangeAt(survey.sheet, { ...area, rows }).load('values');
  });
  await context.sync();
  return candidates.map((candidate, index) =>
    customersIn(survey, candidate, ranges[index]!.values as CellValue[][]),
  );
}
