import type { CellValue } from '../../sheet/cells/cell';
import {
  placeOfSummary,
  readSummaryRecord,
  type SummaryPlace,
  type SummaryRecord,
} from '../../summary/sheet/summary-record';
import { areaOf, areaProperties, rightOf, below, type Area } from '../office/area';
import { untilAnswered } from '../office/run-in-excel';
import { pointsNowhere } from '../own/own-names';
import { cellsAfterBreaks } from '../new-sheet/break-pages';
import type { ChartsThere } from './charts/chart-changes';
import { chartsShownByHers } from './charts/charts-shown-by-hers';

/** The summary sheet of a model, or a sheet of two models, from an earlier run. */
export interface SummarySheet extends ChartsThere {
  readonly record: SummaryRecord;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** The rows before which somebody ended a printed page, zero-based. */
  readonly breaks: readonly number[];
  /** The cells row by row, from A1 to the last cell in use. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** The sheet, if the workbook has it, and what must be known to add or delete its sheet. */
export interface SummaryFound {
  readonly made?: SummarySheet;
  /** The setting as it is, to restore it. */
  readonly setting: unknown;
  /** True if the hidden name exists, even if its cell was deleted. */
  readonly hasName: boolean;
  readonly isLocked: boolean;
  readonly sheetNames: readonly string[];
  readonly activeId: string;
}

/** The most cells in use on a summary that ClientTier overwrites. A sheet with more has become the user's own. */
const mostCells = 200_000;

/** Finds a summary by its hidden name, even if the sheet was renamed. */
export async function findSummary(context: Excel.RequestContext, place: SummaryPlace): Promise<SummaryFound> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(place.key).load('value');
  const name = workbook.names.getItemOrNullObject(place.name).load('formula');
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  workbook.protection.load('protected');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  const found = {
    setting: value,
    hasName: !name.isNullObject,
    isLocked: workbook.protection.protected,
    sheetNames: sheets.items.map((sheet) => sheet.name),
    activeId: active.id,
  };
  const record = readSummaryRecord(value);
  if (!record || name.isNullObject || pointsNowhere(name.formula)) return found;
  const { worksheet } = workbook.names.getItem(place.name).getRange();
  worksheet.load('id,name');
  worksheet.autoFilter.load('isDataFiltered');
  const tables = worksheet.tables.load('items/autoFilter/isDataFiltered');
  const charts = worksheet.charts.load('items/name');
  const used = worksheet.getUsedRange(true).load(areaProperties);
  const breaks = worksheet.horizontalPageBreaks.getCount();
  await context.sync();
  const area = fromFirstCell(areaOf(used));
  const { id, name: sheetName } = worksheet;
  if (area.rows * area.columns > mostCells) return found;
  const cells = worksheet.getRangeByIndexes(0, 0, area.rows, area.columns).load('formulas,values');
  const after = cellsAfterBreaks(worksheet, breaks.value);
  await context.sync();
  const chartNames = charts.items.map((chart) => chart.name);
  const shownByHers = await chartsShownByHers(context, { sheetId: id, sheetName }, record.charts, chartNames);
  return {
    ...found,
    made: {
      record,
      sheetId: id,
      sheetName,
      isProtected: sheets.items.find((sheet) => sheet.id === id)!.protection.protected,
      isFiltered:
        worksheet.autoFilter.isDataFiltered ||
        tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
      charts: chartNames,
      breaks: after.map(({ rowIndex }) => rowIndex),
      shownByHers,
      formulas: cells.formulas as CellValue[][],
      values: cells.values as CellValue[][],
    },
  };
}

/** Returns the name of a model's summary sheet, and whether it shows the worth of keeping; undefined if there is none. */
export const findSummarySheet = (modelId: string): ReturnType<typeof sheetAt> =>
  sheetAt(placeOfSummary(modelId));

/** Does the same for a summary of any kind, by its place. */
export function sheetAt(
  place: SummaryPlace,
): Promise<{ readonly sheet: string; readonly showsWorth: boolean } | undefined> {
  return untilAnswered(async (context) => {
    const { names, settings } = context.workbook;
    const setting = settings.getItemOrNullObject(place.key).load('value');
    const name = names.getItemOrNullObject(place.name).load('formula');
    await context.sync();
    if (name.isNullObject || pointsNowhere(name.formula)) return undefined;
    const { worksheet } = names.getItem(place.name).getRange();
    worksheet.load('name');
    await context.sync();
    const record = setting.isNullObject ? undefined : readSummaryRecord(setting.value);
    return { sheet: worksheet.name, showsWorth: record?.fields !== undefined };
  }, {});
}

const fromFirstCell = (area: Area): Area => ({ top: 0, left: 0, rows: below(area), columns: rightOf(area) });
