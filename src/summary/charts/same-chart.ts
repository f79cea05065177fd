import { unusedName } from '../../sheet/cells/unused-name';
import type { SummaryChart } from './summary-chart';

const isSame = (one: SummaryChart, other: SummaryChart): boolean =>
  JSON.stringify({ ...one, name: '' }) === JSON.stringify({ ...other, name: '' });

/**
 * Returns the wanted charts with their names. A chart that is on the sheet and shows the same keeps its name. Any other
 * gets a name that no chart has, so that old and new ones can be on the sheet together.
 *
 * @param before the charts of the last summary
 * @param there names of the charts on the sheet, and of those whose figures a chart of the user's shows
 */
export function namedAgain(
  wanted: readonly SummaryChart[],
  before: readonly SummaryChart[],
  there: readonly string[],
): SummaryChart[] {
  return wanted.map((chart) => {
    const same = before.find((other) => there.includes(other.name) && isSame(chart, other));
    return { ...chart, name: same?.name ?? unusedName(chart.name, there) };
  });
}
