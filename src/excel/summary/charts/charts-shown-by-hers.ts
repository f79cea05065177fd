import type { CellBlock } from '../../../summary/charts/cell-block';
import type { SummaryChart } from '../../../summary/charts/summary-chart';
import { blockAddress, splitAddress } from '../../../sheet/cells/cell';
import { isRefused } from './give-looks';

interface SheetOfCharts {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * Returns the names of recorded charts that are not on the sheet, but whose figures another chart there shows: the user
 * renamed ClientTier's, or made one of the same cells. Excel before ExcelApi 1.15 cannot tell; then there are none.
 *
 * @param recorded the charts of the last summary
 * @param there names of the charts on the sheet
 */
export async function chartsShownByHers(
  context: Excel.RequestContext,
  sheet: SheetOfCharts,
  recorded: readonly SummaryChart[] = [],
  there: readonly string[],
): Promise<string[]> {
  const missing = recorded.filter(({ name }) => !there.includes(name));
  const hers = there.filter((name) => !recorded.some((chart) => chart.name === name));
  if (missing.length === 0 || hers.length === 0) return [];
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.15')) return [];
  const shown: string[] = [];
  for (const chart of missing)
    for (const name of hers)
      if (!shown.includes(chart.name) && (await isShownBy(context, sheet, chart, name)))
        shown.push(chart.name);
  return shown;
}

/**
 * Compares the cells of the first series. Asks in a request of its own, because Excel refuses to tell them for some
 * kinds of charts (office-js 6143), and for charts without series.
 */
async function isShownBy(
  context: Excel.RequestContext,
  { sheetId, sheetName }: SheetOfCharts,
  chart: SummaryChart,
  name: string,
): Promise<boolean> {
  const series = context.workbook.worksheets.getItem(sheetId).charts.getItem(name).series.getItemAt(0);
  const dimension = chart.kind === 'scatter' ? 'YValues' : 'Values';
  const source = series.getDimensionDataSourceString(dimension);
  try {
    await context.sync();
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
  const { sheet, cells } = splitAddress(source.value.replace(/^=/, ''));
  return sheet === sheetName && cells.replaceAll('$', '') === addressOf(figuresOf(chart));
}

/** Returns the cells with the numbers of the first series. */
function figuresOf(chart: SummaryChart): CellBlock {
  if (chart.kind === 'scatter') return chart.series[0]!.ys;
  return chart.kind === 'pareto' ? chart.amounts : chart.values;
}

const addressOf = ({ row, column, rows, columns }: CellBlock) =>
  blockAddress(row, column, row + rows - 1, column + columns - 1);
