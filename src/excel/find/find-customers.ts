import { SheetProblem } from '../../sheet/problem';
import type { Customers } from '../../sheet/customers';
import { overlap, type Area } from '../office/area';
import { candidatesIn, placesToLook } from '../../sheet/candidates/look-around';
import { foundIn, type FoundCustomers } from './found-customers';
import { withClientsFilledDown } from './merged-clients';
import { pickedAgain, pickedBefore } from './pick-customers';
import { surveySheet, type Anchor, type SheetSurvey } from './sheet-survey';
import { readWindows } from './read-windows';

/**
 * Finds the customers around the selection, otherwise anywhere on the active sheet. If the user selected cells by hand
 * for an earlier run, returns these.
 *
 * @throws SheetProblem if there are none
 */
export async function findCustomersAtSelection(context: Excel.RequestContext): Promise<FoundCustomers> {
  return withClientsFilledDown(context, await foundAtSelection(context));
}

async function foundAtSelection(context: Excel.RequestContext): Promise<FoundCustomers> {
  const survey = await surveySheet(context);
  const picks = await pickedBefore(context, survey);
  const pickAround = async (area: Area) => {
    const pick = picks.find((each) => overlap(each.area, area));
    const look = await pick?.again();
    return look instanceof SheetProblem ? undefined : look;
  };
  const picked = await pickAround(survey.anchor);
  if (picked) return picked;
  const looks = await lookAround(context, survey);
  const found = looks.find((look): look is FoundCustomers => !(look instanceof SheetProblem));
  if (found) return (await pickAround(found.area)) ?? found;
  throw firstProblem(looks) ?? nothingToLookInto(survey);
}

const firstProblem = (looks: readonly (FoundCustomers | SheetProblem)[]) =>
  looks.find((look) => look instanceof SheetProblem);

/**
 * Finds a list around a cell, otherwise anywhere on the cell's sheet. The list need not have a column to segment by.
 *
 * @throws SheetProblem if there is none
 */
export async function findListOn(context: Excel.RequestContext, anchor: Anchor): Promise<FoundCustomers> {
  const survey = await surveySheet(context, anchor);
  const looks = await lookAround(context, survey, undefined, false);
  const found = looks.find((look): look is FoundCustomers => !(look instanceof SheetProblem));
  if (found) return withClientsFilledDown(context, found);
  throw firstProblem(looks) ?? nothingToLookInto(survey);
}

/**
 * Finds the same customers once more, before their cells are read or written.
 *
 * @throws SheetProblem if their sheet is gone or their columns have changed
 */
export async function findCustomersAgain(
  context: Excel.RequestContext,
  { range, headers }: Customers,
  needsMeasures = true,
): Promise<FoundCustomers> {
  const { sheetId, sheetName, top: row, left: column, tableName } = range;
  const survey = await surveySheet(context, { sheetId, sheetName, row, column });
  const looks = range.picked
    ? [await pickedAgain(context, survey, range)]
    : await lookAround(context, survey, tableName, needsMeasures);
  for (const look of looks) {
    if (look instanceof SheetProblem) continue;
    const { customers } = look;
    const isSame =
      customers.headers.length === headers.length &&
      customers.headers.every((header, index) => header === headers[index]);
    if (isSame) return withClientsFilledDown(context, look);
  }
  throw new SheetProblem('customersChanged', { sheet: survey.name });
}

function nothingToLookInto({ name: sheet, tables }: SheetSurvey): SheetProblem {
  return tables.length > 1
    ? new SheetProblem('severalTables', { sheet })
    : new SheetProblem('emptySheet', { sheet });
}

/** Returns for each candidate, best first, its customers or the SheetProblem that says why it has none. */
async function lookAround(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  tableName?: string,
  needsMeasures = true,
): Promise<(FoundCustomers | SheetProblem)[]> {
  const places = placesToLook(survey, tableName);
  const windows = await readWindows(context, survey.sheet, places.areas);
  return candidatesIn(survey, places, windows).map((candidate) => foundIn(survey, candidate, needsMeasures));
}
