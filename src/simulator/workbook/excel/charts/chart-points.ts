import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { ChartPointFormatObject } from './chart-formats';
import { ChartDataLabelObject } from './chart-data-label';
import { displayedIn } from './displayed-in';
import { ChartPart, type ChartPlace } from './chart-part';

/** The bars or points of a series: as many as it has cells with numbers. */
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

type PointMembers = 'dataLabel' | 'format' | 'hasDataLabel';

class ChartPointObject extends ChartPart implements HostMembers<Excel.ChartPoint, PointMembers> {
  override readonly className = 'ChartPoint';
  override readonly scalars = ['hasDataLabel'];
  override readonly writable = this.scalars;

  constructor(
    at: ChartPlace,
    private readonly series: number,
    private readonly index: number,
  ) {
    super(at);
  }

  get hasDataLabel(): boolean {
    const { hasDataLabels = false, pointLabels = {} } = this.content.series[this.series]!;
    return hasDataLabels || this.index in pointLabels;
  }

  /** Shows a label, at first with the point's value, or removes it. */
  set hasDataLabel(has: boolean) {
    const { pointLabels = {}, ...series } = this.toChange('hasDataLabel').series[this.series]!;
    const others = Object.entries(pointLabels).filter(([index]) => Number(index) !== this.index);
    const value = displayedIn(this.at.book, series.values)[this.index] ?? '';
    this.content.series[this.series]!.pointLabels = {
      ...Object.fromEntries(others),
      ...(has && { [this.index]: { text: value } }),
    };
  }

  get dataLabel(): ChartDataLabelObject {
    return new ChartDataLabelObject(this.at, this.series, this.index);
  }

  get format(): ChartPointFormatObject {
    return new ChartPointFormatObject(this.at, this.series, this.index);
  }
}
