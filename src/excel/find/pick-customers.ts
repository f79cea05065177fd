import { blockAddress, quotedSheetName } from '../../sheet/cells/cell';
import { segmentRoles } from '../../sheet/segment-role';
import { SheetProblem } from '../../sheet/problem';
import type { CustomerRange } from '../../sheet/customer-range';
import { areaOf, areaProperties, below, overlap, rightOf, type Area } from '../office/area';
import { candidateOfTable } from '../../sheet/candidates/customer-candidates';
import { pickedCandidate } from '../../sheet/candidates/picked-candidate';
import { isApart } from '../../sheet/candidates/customers-of-candidate';
import { withClientsFilledDown } from './merged-clients';
import { foundIn, type FoundCustomers } from './found-customers';
import { surveySheet, type SheetSurvey } from './sheet-survey';
import { firstRowsOf, type SheetWindow } from '../../sheet/candidates/sheet-windows';
import { readWindows } from './read-windows';

/**
 * Returns the customers in the selected cells; the first row (or two) is the header. A selection inside an Excel table
 * means the whole table.
 *
 * @throws SheetProblem if the selection has no header with a row below
 */
export async function customersInSelection(context: Excel.RequestContext): Promise<FoundCustomers> {
  const selected = context.workbook.getSelectedRange().load(areaProperties);
  const survey = await surveySheet(context);
  const selection = areaOf(selected);
  const look = await customersAt(context, survey, selection);
  if (look instanceof SheetProblem) throw look;
  return withClientsFilledDown(context, look);
}

/** Returns the customers in cells that the user selected by hand for an earlier run. */
export function pickedAgain(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  { top, left, rows, columns, picked }: Pick<CustomerRange, 'top' | 'left' | 'rows' | 'columns' | 'picked'>,
): Promise<FoundCustomers | SheetProblem> {
  const headerRows = picked?.headerRows ?? 1;
  const area = { top: top + 1 - headerRows, left, rows: rows + headerRows, columns };
  return customersAt(context, survey, area);
}

/**
 * Cells that the user selected by hand for an earlier run: their present place, and a function that finds the customers
 * in them.
 */
interface EarlierPick {
  readonly area: Area;
  readonly again: () => Promise<FoundCustomers | SheetProblem>;
}

/**
 * Finds the present place of the cells that the user selected by hand for earlier runs on this sheet. Their rows are
 * those of ClientTier's columns, which Excel moves and extends. They end before ClientTier's columns, and begin at the
 * first header of that time, or before it at columns that had no header. Leaves out a run whose first header is gone.
 */
export async function pickedBefore(
  context: Excel.RequestContext,
  survey: SheetSurvey,
): Promise<EarlierPick[]> {
  const { own, used } = survey;
  const runs = own.onSheet.flatMap(({ columns, record: { chosen } }) => {
    const area = segmentRoles.map((role) => columns[role]).find((column) => column !== undefined);
    if (!chosen?.picked || !area || !used) return [];
    // The first columns may lack a header, as in reports that name only the figures.
    const before = chosen.headers.findIndex((header) => header !== '');
    return before < 0 ? [] : [{ area, picked: chosen.picked, first: chosen.headers[before]!, before }];
  });
  if (runs.length === 0) return [];
  const rows = runs.map(({ area: { top, left } }) => ({
    top,
    left: used!.left,
    rows: 1,
    columns: left - used!.left,
  }));
  const windows = await readWindows(context, survey.sheet, rows);
  return runs.flatMap(({ area: { top, left: end, rows: height }, picked }, index) => {
    const headers = windows[index]!.cells[0]!.map((cell) => String(cell).trim());
    const offset = headers.findIndex((header) => header !== '' && runs[index]!.first.endsWith(header));
    const left = used!.left + offset - runs[index]!.before;
    if (offset < 0 || left < 0) return [];
    const range = { top, left, rows: height - 1, columns: end - left, picked };
    return {
      area: {
        top: top + 1 - picked.headerRows,
        left,
        rows: height - 1 + picked.headerRows,
        columns: end - left,
      },
      again: () => pickedAgain(context, survey, range),
    };
  });
}

async function customersAt(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  picked: Area,
): Promise<FoundCustomers | SheetProblem> {
  const within = inUse(survey, picked);
  const [beside] = await readWindows(context, survey.sheet, [firstRowsOf(upToOwnColumns(survey, within))]);
  const area = withOwnColumns(survey, within, beside!);
  const table = survey.tables.find((each) => overlap(each.area, area));
  const [window] = await readWindows(context, survey.sheet, [firstRowsOf(table?.area ?? area)]);
  if (table) return foundIn(survey, candidateOfTable(table, window!));
  const candidate = pickedCandidate(area, window!);
  if (!candidate) {
    const address = blockAddress(area.top, area.left, below(area) - 1, rightOf(area) - 1);
    return new SheetProblem('selectionTooSmall', { address: `${quotedSheetName(survey.name)}!${address}` });
  }
  return foundIn(survey, candidate);
}

/** Cuts an area down to the cells in use, because the user may select whole columns or rows. */
function inUse({ used }: SheetSurvey, area: Area): Area {
  if (!used || !overlap(used, area)) return { ...area, rows: 1, columns: 1 };
  const [top, left] = [Math.max(area.top, used.top), Math.max(area.left, used.left)];
  const rows = Math.min(below(area), below(used)) - top;
  return { top, left, rows, columns: Math.min(rightOf(area), rightOf(used)) - left };
}

/** Returns ClientTier's columns beside these rows, from left to right. */
const ownBeside = ({ own }: SheetSurvey, area: Area): Area[] =>
  own.onSheet
    .flatMap(({ columns }) => Object.values(columns))
    .filter((column) => area.top <= column.top && column.top < below(area))
    .sort((a, b) => a.left - b.left);

const upToOwnColumns = (survey: SheetSurvey, area: Area): Area => ({
  ...area,
  columns: Math.max(rightOf(area), 1 + (ownBeside(survey, area).at(-1)?.left ?? 0)) - area.left,
});

/**
 * Extends an area to the right by ClientTier's columns in it or beside it, selected or not. Includes columns without a
 * header in between: other columns of ClientTier were removed there.
 */
function withOwnColumns(survey: SheetSurvey, area: Area, { cells }: SheetWindow): Area {
  const own = ownBeside(survey, area);
  let right = rightOf(area) - own.filter(({ left }) => area.left <= left && left < rightOf(area)).length;
  for (const { top, left } of own) {
    const rows = cells.slice(top - area.top);
    const between = Array.from({ length: Math.max(0, left - right) }, (_, index) => right + index);
    const isBeside = between.every((column) => isApart(rows, column - area.left));
    if (area.left <= left && isBeside) right = Math.max(right, left) + 1;
  }
  return { ...area, columns: right - area.left };
}
