import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { MovingPlace } from '../../places/place';
import { ChartPart } from './chart-part';
import { ChartSeriesObject } from './chart-series';

export class ChartSeriesCollectionObject
  extends ChartPart
  implements HostMembers<Excel.ChartSeriesCollection, 'add' | 'count' | 'getItemAt'>
{
  override readonly className = 'ChartSeriesCollection';
  override readonly scalars = ['count'];

  override items(): ChartSeriesObject[] {
    return this.content.series.map((_, index) => new ChartSeriesObject(this.at, index));
  }

  get count(): number {
    return this.content.series.length;
  }

  getItemAt(index: number): ChartSeriesObject {
    const series = this.items()[index];
    if (!series) throw invalidArgument('ChartSeriesCollection.getItemAt');
    return series;
  }

  /** Adds a series without cells, after the others. */
  add(name?: string): ChartSeriesObject {
    const { series } = this.toChange('add');
    const none = (): MovingPlace => {
      const kept: MovingPlace = { place: null };
      this.at.book.places.keep(kept);
      return kept;
    };
    series.push({
      name: none(),
      categories: none(),
      values: none(),
      pointFills: new Map(),
      ...(name !== undefined && { givenName: name }),
    });
    return new ChartSeriesObject(this.at, series.length - 1);
  }
}
