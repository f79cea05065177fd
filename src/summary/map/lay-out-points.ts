import { columnLetters } from '../../sheet/cells/cell';
import { uncolored } from '../charts/charts-of-tiers';
import type { CellBlock } from '../charts/cell-block';
import type { PointSeries } from '../charts/scatter-chart';
import { asText, firstFigure, firstFigureRow, type SummaryCell } from '../layout';
import type { SummaryInput } from '../list';
import { words } from '../words/languages';
import type { MapFormulas } from './map-formulas';
import type { MapPoints } from './map-points';

/** The colour of the rings around the largest clients, and of the names beside them. */
const ringColor = '#404040';

/**
 * Lays out the figures that only the chart reads: three columns for named clients, and two for each tier. With formulas
 * there are three columns that read the list, one for the numbers across, and one for each tier.
 *
 * @param labels what to write beside the named clients
 * @param formulas left out if the points are values
 */
export function layOutPoints(
  { language, tiers }: Pick<SummaryInput, 'language' | 'tiers'>,
  { tiers: placed, largest }: MapPoints,
  labels: readonly string[],
  formulas?: MapFormulas,
) {
  const cells: SummaryCell[] = [];
  const series: PointSeries[] = [];
  let column = firstFigure;
  const put = (row: number, at: number, input: string | number) =>
    cells.push({ row: firstFigureRow + row, column: at, input, look: 'aside' });
  const block = (at: number, rows: number): CellBlock => ({
    row: firstFigureRow + 1,
    column: at,
    rows,
    columns: 1,
  });
  const address = (at: number, row: number) => `$${columnLetters(at)}${firstFigureRow + 2 + row}`;
  const putBoth = (
    name: string,
    points: readonly (readonly [x: string | number, y: string | number])[],
    color: string,
    labelled?: readonly string[],
  ) => {
    for (const at of [0, 1] as const) {
      put(0, column + at, asText(name));
      points.forEach((point, row) => put(1 + row, column + at, point[at]));
    }
    const [xs, ys] = [block(column, points.length), block(column + 1, points.length)];
    series.push({ name, xs, ys, color, ...(labelled && { labels: labelled }) });
    column += 2;
  };
  // Comes first, so that the points of the tiers are drawn above them.
  if (largest.length > 0) {
    const points = largest.map(
      (client, row) => formulas?.named(client, address(column + 2, row)) ?? ([client.x, client.y] as const),
    );
    putBoth(words[language].map.largest, points, ringColor, labels);
    largest.forEach(({ name }, index) =>
      put(1 + index, column, typeof name === 'number' ? name : asText(String(name))),
    );
    column += 1;
  }
  if (!formulas) {
    for (const { tier, points } of placed) {
      const { name, color } = tiers[tier]!;
      putBoth(
        name,
        points.map(({ x, y }) => [x, y] as const),
        color?.fill ?? uncolored,
      );
    }
    return { cells, series };
  }
  const rows = Array.from({ length: formulas.rows }, (_, row) => row);
  const [ofTier, ofX, ofY, across] = [column, column + 1, column + 2, column + 3];
  const cellsOf = (row: number) => ({
    tier: address(ofTier, row),
    x: address(ofX, row),
    y: address(ofY, row),
  });
  const read = rows.map(formulas.read);
  [ofTier, ofX, ofY].forEach((at, index) => {
    rows.forEach((row) => put(1 + row, at, read[row]![index]!));
  });
  rows.forEach((row) => put(1 + row, across, formulas.x(cellsOf(row))));
  tiers.forEach(({ name, color }, tier) => {
    const at = across + 1 + tier;
    put(0, at, asText(name));
    rows.forEach((row) => put(1 + row, at, formulas.y(cellsOf(row), tier)));
    series.push({
      name,
      xs: block(across, rows.length),
      ys: block(at, rows.length),
      color: color?.fill ?? uncolored,
    });
  });
  return { cells, series };
}
