import type { SummaryChart } from '../../../summary/charts/summary-chart';
import { looksOf } from './draw-charts';
import type { Look } from './look';

interface LookOf {
  readonly name: string;
  readonly look: Look;
}

/**
 * Sets the looks of charts in one request. Some builds of Excel refuse some looks (office-js 1729, 3695). If the
 * request is refused, each look is set in a request of its own; looks that are refused again are left out.
 *
 * @throws the error of Excel if something else is wrong, for example if a cell is being edited
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

/** Sets looks in one request. Returns false if Excel refuses one. */
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

/** Returns whether Excel refused something in a request, such as a member that a build lacks. */
export function isRefused(error: unknown): boolean {
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
