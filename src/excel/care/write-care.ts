import { careKey, careRecordOf } from '../../care/sheet/care-record';
import { cellsOfTable, type CareLayout } from '../../care/sheet/lay-out-care';
import { words } from '../../care/words/languages';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { exactEntry } from '../../sheet/cells/inert-text';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { titleHeight } from '../../summary/layout';
import { changesOfNew } from '../../summary/sheet/changes';
import { addSheet, deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { deleteWholly } from '../new-sheet/delete-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { writeCells } from '../office/write-cells';
import { giveFormat } from '../orders/write-table';
import { writeChanges } from '../summary/write-changes';
import { isAsRead, type CareSheet } from './find-care';
import { enterVisits, placeInLog, type LogBefore } from './log-done';
import { planCareSheet, type CareChoice, type CareDoubts, type CarePlan } from './plan-care';
import { headerHeight, widthOf } from './plan-widths';
import { whyPlanStays } from './why-care-stays';
import { takeVisitsOut } from './take-visits-out';
import { makeLog } from './write-log';
import { addTable } from '../new-sheet/add-table';
import { offerList } from '../list-sheet/offer-list';

/** The result of making a care plan. */
export interface CareOutcome {
  readonly sheet: string;
  /** The sheet of the visit log. */
  readonly log: string;
  /** The sheet of the last plan, if it was not deleted because the user has something on it. */
  readonly former?: string;
  readonly doubts: CareDoubts;
  /** How many clients to see are not in the plan, because it would be too long. */
  readonly unlisted: number;
  /** How many visits that were done are in the log now, and how many of them under the day of the plan. */
  readonly logged: { readonly visits: number; readonly undated: number };
  /** Cells of *Done* that say neither a day nor a topic nor yes: they stay. */
  readonly unclear: readonly string[];
}

/** What to undo if the sheets cannot be finished, as plain data. */
interface Begun {
  readonly added: AddedSheet[];
  readonly setting: unknown;
  /** The name of the topics, if the log is new. */
  readonly name?: string;
  /** What was in the log, if visits are entered there. */
  visits?: LogBefore;
}

/**
 * Makes the care plan on a new sheet, and the visit log if there is none: completely, or not at all if Excel fails or
 * the user cancels. Carries over what the user wrote into the last plan, and then deletes the last plan's sheet if
 * nothing else on it is the user's.
 *
 * @throws SheetProblem
 */
export async function writeCare(
  customers: Customers,
  choice: CareChoice,
  options: RunOptions = {},
): Promise<CareOutcome> {
  const begun: { work?: Begun } = {};
  let former: { readonly made: CareSheet; readonly stays: boolean } | undefined;
  let outcome: Omit<CareOutcome, 'unclear'> & { readonly sheetId: string; readonly layout: CareLayout };
  try {
    outcome = await atOnce(async (context) => {
      const plan = await planCareSheet(context, customers, choice, options);
      const { made, setting } = plan.found;
      const stays = made && (await whyPlanStays(context, plan.found, made, 'carriedOver'));
      former = made && { made, stays: stays !== undefined };
      const isNew = !plan.found.log && plan.log.topics;
      const work: Begun = { added: [], setting, ...(isNew && { name: isNew.name }) };
      const begin = (added: AddedSheet) => {
        throwIfCancelled(options, added.sheetName);
        begun.work = work;
        work.added.push(added);
      };
      const log = plan.found.log ?? (await makeLog(context, choice.language, plan.log, begin));
      const ofPlan = await makePlan(context, plan, options, begin);
      const { doubts, done, layout, unlisted } = plan;
      if (done.length > 0) {
        work.visits = placeInLog(log, done);
        await enterVisits(context, work.visits, plan.topics);
      }
      const undated = done.filter(({ isUndated }) => isUndated).length;
      const logged = { visits: done.length, undated };
      return { ...ofPlan, log: log.sheetName, doubts, unlisted, logged, layout };
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const name = work.added.at(-1)!.sheetName;
    const place = { sheet: name, address: name, isNew: true };
    return putBackWholly(place, error, options.onProgress, (context) => takeAway(context, work));
  }
  const { sheetId: heir, layout, ...rest } = outcome;
  const tell = (sheet: string) => ({ ...rest, sheet, unclear: doneOn(sheet, layout) });
  const told = tell(rest.sheet);
  if (!former) return told;
  const { sheetId, sheetName } = former.made;
  // The user may have typed into the last plan while the new one was made.
  const stays = former.stays || !(await isAsRead(former.made, options));
  if (stays) return { ...told, former: sheetName };
  await deleteWholly({ sheetId, sheetName, heir }, options);
  return tell(sheetName);
}

/** Returns the cells of *Done* that are not blank. */
function doneOn(sheet: string, { top, columns }: CareLayout): string[] {
  const column = columns.findIndex(({ id }) => id === 'done');
  return columns[column]!.cells.flatMap((cell, row) =>
    cell === '' ? [] : [cellOnSheet(sheet, top + 1 + row, column)],
  );
}

/** Adds the plan. Returns its sheet's id and its name at the end, because somebody may have renamed it. */
async function makePlan(
  context: Excel.RequestContext,
  { choice, layout, proposed, tables, log, topics, overdue }: CarePlan,
  options: RunOptions,
  begin: (added: AddedSheet) => void,
): Promise<{ readonly sheet: string; readonly sheetId: string }> {
  const { language, modelId } = choice;
  const { sheetId, sheetName } = await addSheet(
    context,
    (taken) => unusedName(words[language].sheet.name, taken),
    begin,
  );
  const sheet = context.workbook.worksheets.getItem(sheetId!);
  const { top, columns, settings } = layout;
  const of = columns[0]!.cells.length;
  columns.forEach((column, index) => {
    sheet.getCell(0, index).format.columnWidth = widthOf(column.id);
    giveFormat(sheet.getRangeByIndexes(top + 1, index, of, 1), column);
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  writeChanges(context, sheet, changesOfNew([...layout.cells, ...settings.flatMap(cellsOfTable)]), true);
  for (const { table, top: from, left, headers, rows } of settings)
    addTable(sheet, table, { top: from, left, rows: rows.length, columns: headers.length }, false);
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  const entries = columns.map(({ header, isFormula, cells }, column) => ({
    column,
    top,
    cells: [exactEntry(header), ...cells.map((cell): CellValue => (isFormula ? cell : exactEntry(cell)))],
  }));
  await writeCells(context, sheet, entries, (written) => {
    options.onProgress?.({ kind: 'writing', rows: Math.min(of, written), of });
    throwIfCancelled(options, sheetName);
  });
  addTable(sheet, tables.plan, { top, left: 0, rows: of, columns: columns.length });
  const { format } = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  format.wrapText = true;
  format.rowHeight = headerHeight;
  const done = columns.findIndex(({ id }) => id === 'done');
  if (topics !== undefined) offerList(sheet.getRangeByIndexes(top + 1, done, of, 1), topics);
  printAcross(sheet, { header: top });
  // Prints only the list, without the numbers above it, the day that only formulas read, and what follows.
  const printed = columns.findIndex(({ id }) => id === 'contact');
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(top - 1, 0, of + 2, printed));
  const record = careRecordOf(layout, proposed, { modelId, language, tables, log, overdue });
  context.workbook.settings.add(careKey, record);
  sheet.activate();
  sheet.getRange('A1').select();
  sheet.load('name');
  await context.sync();
  return { sheet: sheet.name, sheetId: sheetId! };
}

/** Deletes sheets that were not finished, takes visits out of the log again, and restores the setting. May run several times. */
async function takeAway(
  context: Excel.RequestContext,
  { added, setting, name, visits }: Begun,
): Promise<void> {
  if (visits) await takeVisitsOut(context, visits);
  for (const each of [...added].reverse()) await deleteAdded(context, each);
  const { names, settings } = context.workbook;
  const ofTopics = names.getItemOrNullObject(name ?? '').load('name');
  const now = settings.getItemOrNullObject(careKey).load('key');
  await context.sync();
  if (setting !== undefined) settings.add(careKey, setting);
  else if (!now.isNullObject) now.delete();
  if (!ofTopics.isNullObject) ofTopics.delete();
  await context.sync();
}
