import { SheetProblem } from '../sheet/problem';
import type { RunOptions } from '../sheet/progress';
import { isNoAnswer } from './answer-in-time';
import { rangeAt, withoutHeader, type Area } from './area';
import type { Journal } from './journal';
import { putBackPolicy } from './policy/put-back-policy';
import { claimColumns, ownNamesOf, recordKey } from './own-names';
import { atOnce } from './run-in-excel';
import { takeOutColumns } from './take-out-columns';
import { deleteRules, ownRulesOn, restoreRules, type ColoredColumn } from './tier-colors';
import { untilCarriedOut } from './until-carried-out';
import { writeCells } from './write-cells';

/** Puts back what there was before a run that failed or was cancelled, then throws what the user is to be told. */
export async function putBack(
  journal: Journal,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<never> {
  const { sheetName: sheet, address } = journal;
  const message = cause instanceof Error ? cause.message : String(cause);
  onProgress?.({ kind: 'puttingBack' });
  try {
    await untilCarriedOut(() => atOnce((context) => carryOut(context, journal)), onProgress);
  } catch {
    throw new SheetProblem('notPutBack', { address, cause: message });
  }
  if (isNoAnswer(cause)) throw new SheetProblem('putBackAfterSilence', { sheet });
  if (cause instanceof SheetProblem) throw cause;
  throw new SheetProblem('putBack', { sheet, cause: message });
}

async function carryOut(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { number, made, rewritten, earlier } = journal;
  const sheet = context.workbook.worksheets.getItem(journal.sheetId);
  const table = journal.table && sheet.tables.getItem(journal.table.name);
  const tableColumns = table?.columns.load('count');
  const leftBehind = [
    ...ownNamesOf(context.workbook.names, number),
    ...(earlier?.isCopy ? ownNamesOf(sheet.names, earlier.number) : []),
    context.workbook.settings.getItemOrNullObject(recordKey(number)).load('key'),
  ];
  await context.sync();
  const [rules = []] = (await ownRulesOn(context, coloredColumn(sheet, journal))) ?? [];

  for (const item of leftBehind) if (!item.isNullObject) item.delete();
  const colored = segmentColumn(journal);
  if (colored) deleteRules(rangeAt(sheet, colored), rules);
  const columnsMade = tableColumns ? tableColumns.count - journal.table!.columns : made.length;
  takeOutColumns(sheet, made, table && { table, left: journal.table!.left }, columnsMade);
  restoreEarlier(context, sheet, journal);
  await context.sync();
  if (journal.policy) await putBackPolicy(context, journal.policy);
  await writeCells(
    context,
    sheet,
    rewritten.map(({ area, cells }) => ({ column: area.left, top: area.top, cells })),
  );
}

/** The segment column, which the run coloured. */
function segmentColumn({ made, rewritten, earlier }: Journal): Area | undefined {
  const column = made.find(({ role }) => role === 'segment');
  return column?.area ?? rewritten.find(({ area }) => area.left === earlier?.columns.segment?.left)?.area;
}

function coloredColumn(sheet: Excel.Worksheet, journal: Journal): ColoredColumn[] {
  const { earlier, written } = journal;
  const area = segmentColumn(journal);
  if (!area || !journal.rules) return [];
  const rows = Math.max(area.rows, earlier?.columns.segment?.rows ?? 0);
  return [
    {
      range: () => rangeAt(sheet, { ...area, rows }),
      records: [{ ...written, isUnfinished: true }, ...(earlier ? [earlier.record] : [])],
    },
  ];
}

function restoreEarlier(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { earlier, rules }: Journal,
): void {
  if (!earlier) return;
  const { segment } = earlier.columns;
  if (segment && rules) restoreRules(rangeAt(sheet, withoutHeader(segment)), rules);
  claimColumns(context, sheet, earlier, earlier.isCopy ? sheet.names : context.workbook.names);
}
