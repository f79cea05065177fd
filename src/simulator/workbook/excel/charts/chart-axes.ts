import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { tickLabelPositions, type ChartAxisState } from '../../book/sheet-chart';
import { ChartPart, type ChartPlace } from './chart-part';

type Which = 'categoryAxis' | 'valueAxis';

export class ChartAxesObject extends ChartPart implements HostMembers<Excel.ChartAxes, Which> {
  override readonly className = 'ChartAxes';
  override readonly scalars = [];

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.at, 'categoryAxis');
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.at, 'valueAxis');
  }
}

type Members = 'reversePlotOrder' | 'tickLabelPosition' | 'visible';

class ChartAxisObject extends ChartPart implements HostMembers<Excel.ChartAxis, Members> {
  override readonly className = 'ChartAxis';
  override readonly scalars = ['reversePlotOrder', 'tickLabelPosition', 'visible'];
  override readonly writable = this.scalars;

  constructor(
    at: ChartPlace,
    private readonly which: Which,
  ) {
    super(at);
  }

  get reversePlotOrder(): boolean {
    return this.content[this.which].reversePlotOrder;
  }

  set reversePlotOrder(isReversed: boolean) {
    this.toChange('reversePlotOrder')[this.which].reversePlotOrder = isReversed;
  }

  get tickLabelPosition(): ChartAxisState['tickLabelPosition'] {
    return this.content[this.which].tickLabelPosition;
  }

  set tickLabelPosition(position: string) {
    const known = tickLabelPositions.find((each) => each === position);
    if (!known) throw invalidArgument('ChartAxis.tickLabelPosition');
    this.toChange('tickLabelPosition')[this.which].tickLabelPosition = known;
  }

  get visible(): boolean {
    return this.content[this.which].visible;
  }

  set visible(isVisible: boolean) {
    this.toChange('visible')[this.which].visible = isVisible;
  }
}
