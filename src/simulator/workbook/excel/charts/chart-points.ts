import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { ChartPointFormatObject } from './chart-formats';
import { ChartPart, type ChartPlace } from './chart-part';

/** The bars, or points of a line, of a series: as many as it has cells with numbers. */
export class ChartPointsCollectionObject
  extends ChartPart
  implements HostMembers<Excel.ChartPointsCollection, 'count' | 'getItemAt'>
{
  override readonly className = 'ChartPointsCollection';
  override readonly scalars = ['count'];

  constructor(
    at: ChartPlace,
    private readonly series: number,
  ) {
    super(at);
  }

  override items(): ChartPointObject[] {
    return Array.from(
      { length: this.count },
      (_, index) => new ChartPointObject(this.at, this.series, index),
    );
  }

  get count(): number {
    const area = this.content.series[this.series]!.values.place?.area;
    return area ? area.rows * area.columns : 0;
  }

  getItemAt(index: number): ChartPointObject {
    const point = this.items()[index];
    if (!point) throw invalidArgument('ChartPointsCollection.getItemAt');
    return point;
  }
}

class ChartPointObject extends ChartPart implements HostMembers<Excel.ChartPoint, 'format'> {
  override readonly className = 'ChartPoint';
  override readonly scalars = [];

  constructor(
    at: ChartPlace,
    private readonly series: number,
    private readonly index: number,
  ) {
    super(at);
  }

  get format(): ChartPointFormatObject {
    return new ChartPointFormatObject(this.at, this.series, this.index);
  }
}
