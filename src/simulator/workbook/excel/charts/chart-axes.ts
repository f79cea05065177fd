import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { ChartAxisObject } from './chart-axis';
import { ChartPart } from './chart-part';

type Members = 'categoryAxis' | 'getItem' | 'valueAxis';

export class ChartAxesObject extends ChartPart implements HostMembers<Excel.ChartAxes, Members> {
  override readonly className = 'ChartAxes';
  override readonly scalars = [];

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.at, 'categoryAxis');
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.at, 'valueAxis');
  }

  /** Returns an axis. Of the secondary axes, only the value axis is simulated, if a series is drawn on it. */
  getItem(type: string, group: string = 'Primary'): ChartAxisObject {
    const isValue = type === 'Value';
    if ((!isValue && type !== 'Category') || (group !== 'Primary' && group !== 'Secondary'))
      throw invalidArgument('ChartAxes.getItem');
    if (group === 'Primary') return isValue ? this.valueAxis : this.categoryAxis;
    if (!isValue || !this.content.secondaryValueAxis) throw itemNotFound('ChartAxes.getItem');
    return new ChartAxisObject(this.at, 'secondaryValueAxis');
  }
}
