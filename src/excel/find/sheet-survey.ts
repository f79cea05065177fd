import { clientsRecordKey, readClientsRecord } from '../../orders/sheet/clients-record';
import { isPolicyTable } from '../../policy/names';
import type { SheetLayout, TableOnSheet } from '../../sheet/candidates/sheet-layout';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties } from '../office/area';
import { cultureOf } from '../office/culture';
import { countsFrom1904 } from './counts-from-1904';
import { filterOfTables } from '../office/filters';
import { OwnNameSearch, type OwnColumns, type OwnNames } from '../own/own-names';

export interface SurveyedTable extends TableOnSheet {
  readonly table: Excel.Table;
}

/** What is on a sheet, without its cells. */
export interface SheetSurvey extends SheetLayout<SurveyedTable, OwnColumns> {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly countsFrom1904: boolean;
  readonly own: OwnNames;
}

/** A cell on a sheet, to look for customers around it. */
export interface Anchor {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds out what is on a sheet without reading its cells: tables, filled areas, protection. Looks around the cell
 * `anchor`, by default around the active cell.
 *
 * @throws SheetProblem if the sheet is gone, or the active sheet is the policy's or a summary, which look like lists of
 *   customers
 */
export async function surveySheet(context: Excel.RequestContext, anchor?: Anchor): Promise<SheetSurvey> {
  const { workbook } = context;
  const sheet = anchor
    ? workbook.worksheets.getItemOrNullObject(anchor.sheetId)
    : workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name');
  if (anchor) {
    await context.sync();
    if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: anchor.sheetName });
  }

  const cell = anchor ? sheet.getCell(anchor.row, anchor.column) : workbook.getActiveCell();
  cell.load(areaProperties);
  const region = cell.getSurroundingRegion().load(areaProperties);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaProperties);
  const tables = sheet.tables.load(`items/showHeaders,${filterOfTables}`);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const culture = cultureOf(context);
  const isFrom1904 = countsFrom1904(context);
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
  const ownNames = new OwnNameSearch(context, sheet);
  await context.sync();
  const { items } = tables;
  if (!anchor && items.length > 0 && items.every(({ name }) => isPolicyTable(name)))
    throw new SheetProblem('sheetOfRules', { sheet: sheet.name });
  const madeAs = anchor ? undefined : ownNames.madeAs(sheet.name);
  if (madeAs !== undefined)
    throw new SheetProblem(madeAs === 'summary' ? 'sheetOfSummary' : 'sheetOfLevels', { sheet: sheet.name });

  ownNames.locate();
  const surveyed = tables.items.map((table) => ({
    table,
    all: table.getRange().load(areaProperties),
    body: table.getDataBodyRange().load('rowCount'),
  }));
  await context.sync();

  return {
    sheet,
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    culture: culture(),
    countsFrom1904: isFrom1904(),
    anchor: areaOf(cell),
    region: areaOf(region),
    used: used.isNullObject ? undefined : areaOf(used),
    tables: surveyed.map(({ table, all, body }) => ({
      table,
      name: table.name,
      hasHeader: table.showHeaders,
      area: areaOf(all),
      rows: body.rowCount,
    })),
    own: ownNames.found(sheet.id),
    clientsTable: setting.isNullObject ? undefined : readClientsRecord(setting.value)?.table,
  };
}
