import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import { chartKinds, type ChartKind } from '../../book/sheet-chart';

/**
 * Returns the kind of chart.
 *
 * @throws HostError `InvalidArgument` for anything but a text, `ApiNotImplemented` for kinds that only Excel draws
 */
export function kindOfChart(kind: unknown, location: string): ChartKind {
  if (typeof kind !== 'string' || kind === '') throw invalidArgument(location);
  const known = chartKinds.find((each) => each === kind);
  if (!known) throw notImplemented(location, kind);
  return known;
}
