import type { TierRows } from '../blocks/tier-figures';
import { at, lastColumn } from '../layout';
import type { SummaryInput } from '../list';
import { words } from '../words/languages';
import type { BarChart } from './bar-chart';
import type { CellBlock } from './cell-block';

/** The colour of the bar for texts that are no tier of the model. */
export const uncolored = '#C7C6CD';

/** The printed columns in two halves of the same width, one for each chart. */
const halves = [
  { column: at.name, columns: at.sum - at.name + 1 },
  { column: at.shareOfSum, columns: lastColumn - at.sum },
] as const;

/** Rows that a chart needs for its title and edges, besides one for each bar. */
const rowsBesideBars = 4;

/** The charts, and the first row below them. */
export interface Charts {
  readonly charts: readonly BarChart[];
  readonly bottom: number;
}

/**
 * Places two charts side by side: clients by tier and, if money is added up, money by tier. A chart has a bar for each
 * row above the total, so that its bars add up to the total.
 *
 * @param top the first row that the charts cover, zero-based
 */
export function chartsOfTiers(input: SummaryInput, { first, total }: TierRows, top: number): Charts {
  const { language, tiers, unclassified, headers, countsRows } = input;
  const { charts: text, sheet } = words[language];
  const colors = [...tiers, unclassified].map(({ color }) => color?.fill ?? uncolored);
  const below = (column: number): CellBlock => ({
    row: first - 1,
    column,
    rows: total - first,
    columns: 1,
  });
  const rows = total - first + rowsBesideBars;
  const chartOf = (name: string, title: string, column: number, half: 0 | 1): BarChart => ({
    name,
    title,
    header: { row: first - 2, column, rows: 1, columns: 1 },
    names: below(at.name),
    values: below(column),
    // The last row is the one of texts that are no tier of the model.
    colors: [...colors, uncolored],
    covers: { row: top, rows, ...halves[half] },
  });
  const charts = [
    chartOf('ClientTier Clients', text.bySegment(countsRows ? sheet.rows : sheet.clients), at.clients, 0),
    ...(headers.values === undefined
      ? []
      : [chartOf('ClientTier Money', text.bySegment(headers.values), at.sum, 1)]),
  ];
  return { charts, bottom: top + rows };
}
