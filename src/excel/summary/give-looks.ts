import type { SummaryChart } from '../../summary/charts/summary-chart';
import { looksOf, type Look } from './draw-charts';

interface LookOf {
  readonly name: string;
  readonly look: Look;
}

/**
 * Makes charts look as they should, in one message. Some builds of Excel refuse some looks (office-js 1729, 3695): if
 * that message is refused, each look gets one of its own, and the charts do without those that are refused twice.
 *
 * @throws what Excel answers if not the look is refused, for example because a cell is being edited
 */
export async function giveLooks(
  context: Excel.RequestContext,
  sheetId: string,
  charts: readonly SummaryChart[],
): Promise<void> {
  const all = charts.flatMap((chart) => looksOf(chart).map((look): LookOf => ({ name: chart.name, look })));
  if (all.length === 0 || (await isTaken(context, sheetId, all))) return;
  let refused: readonly LookOf[] = all;
  for (let time = 1; time <= 2; time++) {
    const again: LookOf[] = [];
    for (const each of refused) if (!(await isTaken(context, sheetId, [each]))) again.push(each);
    refused = again;
  }
}

/** Sets looks in one message. Returns false if Excel refuses one. */
async function isTaken(
  context: Excel.RequestContext,
  sheetId: string,
  looks: readonly LookOf[],
): Promise<boolean> {
  const { charts } = context.workbook.worksheets.getItem(sheetId);
  for (const { name, look } of looks) look(charts.getItem(name));
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

function isRefused(error: unknown): boolean {
  const { apiNotFound, generalException, invalidArgument, invalidOperation, notImplemented } =
    Excel.ErrorCodes;
  const codes: readonly string[] = [
    apiNotFound,
    generalException,
    invalidArgument,
    invalidOperation,
    notImplemented,
    Excel.ErrorCodes.unsupportedOperation,
  ];
  return error instanceof OfficeExtension.Error && codes.includes(error.code);
}
