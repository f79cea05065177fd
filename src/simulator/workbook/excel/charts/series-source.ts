import { invalidArgument } from '../../../wire/objects/host-errors';
import type { ChartKind, ChartSeriesState } from '../../book/sheet-chart';
import type { MovingPlace } from '../../places/place';

/**
 * Returns the cells of a dimension of a series, such as `Values`.
 *
 * @throws HostError `InvalidArgument` for a dimension that the kind of chart lacks
 */
export function seriesSource(
  { categories, values }: ChartSeriesState,
  kind: ChartKind,
  dimension: string,
  member: string,
): MovingPlace {
  const isScatter = kind === 'XYScatter';
  if (dimension === 'Values' || (isScatter && dimension === 'YValues')) return values;
  if (dimension === 'Categories' || (isScatter && dimension === 'XValues')) return categories;
  throw invalidArgument(`ChartSeries.${member}`);
}
