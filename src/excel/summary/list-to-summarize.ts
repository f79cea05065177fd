import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import {
  isNameOfOneModel,
  placeOfSummary,
  readSummaryRecord,
  type SummaryRecord,
} from '../../summary/sheet/summary-record';
import { findCustomersAtSelection, findListOn } from '../find/find-customers';
import { areaOf, areaProperties } from '../office/area';
import { untilAnswered } from '../office/run-in-excel';
import { ownName, pointsNowhere } from '../own/own-names';

/** A list with segments, for which a summary exists or can be made. */
export interface ListToSummarize {
  readonly customers: Customers;
  readonly modelId: string;
  /** The user's choice for the model's last summary; undefined if there is none. */
  readonly before?: SummaryRecord;
}

/**
 * Finds the list to summarize: on a summary sheet the one that it shows, on any other sheet the customers there, by the
 * model that segmented them last.
 *
 * @throws SheetProblem if there are no customers, or no segments beside them
 */
export function listToSummarize(): Promise<ListToSummarize> {
  return untilAnswered(async (context) => (await listOfSummary(context)) ?? (await listHere(context)), {});
}

async function listHere(context: Excel.RequestContext): Promise<ListToSummarize> {
  const { customers } = await findCustomersAtSelection(context);
  const [modelId] = customers.segmentedBy;
  if (modelId === undefined)
    throw new SheetProblem('nothingToSummarize', { sheet: customers.range.sheetName });
  const setting = context.workbook.settings.getItemOrNullObject(placeOfSummary(modelId).key).load('value');
  await context.sync();
  const record = setting.isNullObject ? undefined : readSummaryRecord(setting.value);
  return { customers, modelId, ...(record && { before: record }) };
}

/** Returns the list that the summary on the active sheet shows; undefined if the active sheet is no summary. */
async function listOfSummary(context: Excel.RequestContext): Promise<ListToSummarize | undefined> {
  const { names, settings, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load('id,name');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  await context.sync();
  const firstCells = names.items
    .filter(({ name, formula }) => isNameOfOneModel(name) && !pointsNowhere(String(formula)))
    .map(({ name }) => ({ name, range: names.getItem(name).getRange().load('worksheet/id') }));
  await context.sync();
  const here = firstCells.find(({ range }) => range.worksheet.id === active.id);
  if (!here) return undefined;
  const record = settings.items
    .map(({ value }) => readSummaryRecord(value))
    .find((each) => each !== undefined && here.name === placeOfSummary(each.modelId).name);
  const nothing = new SheetProblem('nothingToSummarize', { sheet: active.name });
  if (record?.run === undefined) throw nothing;
  const column = names.getItemOrNullObject(ownName(record.run, 'segment')).load('formula');
  await context.sync();
  if (column.isNullObject || pointsNowhere(String(column.formula))) throw nothing;
  const segments = column.getRange().load(`${areaProperties},worksheet/id,worksheet/name`);
  await context.sync();
  const { left, top } = areaOf(segments);
  const { id: sheetId, name: sheetName } = segments.worksheet;
  const { customers } = await findListOn(context, { sheetId, sheetName, row: top, column: left });
  if (!customers.segmentedBy.includes(record.modelId)) throw nothing;
  return { customers, modelId: record.modelId, before: record };
}
