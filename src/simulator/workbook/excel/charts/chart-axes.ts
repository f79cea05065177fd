import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { checkNumberFormat } from '../../cells/number-format';
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

type Members = 'maximum' | 'minimum' | 'numberFormat' | 'reversePlotOrder' | 'visible';

class ChartAxisObject extends ChartPart implements HostMembers<Excel.ChartAxis, Members> {
  override readonly className = 'ChartAxis';
  override readonly scalars = ['maximum', 'minimum', 'numberFormat', 'reversePlotOrder', 'visible'];
  override readonly writable = this.scalars;

  constructor(
    at: ChartPlace,
    private readonly which: Which,
  ) {
    super(at);
  }

  /** Returns the end that was set; an empty text if Excel chooses it. */
  get maximum(): number | '' {
    return this.content[this.which].maximum ?? '';
  }

  set maximum(maximum: number) {
    this.setEnd('maximum', maximum);
  }

  get minimum(): number | '' {
    return this.content[this.which].minimum ?? '';
  }

  set minimum(minimum: number) {
    this.setEnd('minimum', minimum);
  }

  get numberFormat(): string {
    return this.content[this.which].numberFormat ?? 'General';
  }

  set numberFormat(format: string) {
    checkNumberFormat(format, 'ChartAxis.numberFormat');
    this.toChange('numberFormat')[this.which].numberFormat = format;
  }

  get reversePlotOrder(): boolean {
    return this.content[this.which].reversePlotOrder;
  }

  set reversePlotOrder(isReversed: boolean) {
    this.toChange('reversePlotOrder')[this.which].reversePlotOrder = isReversed;
  }

  get visible(): boolean {
    return this.content[this.which].visible;
  }

  set visible(isVisible: boolean) {
    this.toChange('visible')[this.which].visible = isVisible;
  }

  private setEnd(end: 'maximum' | 'minimum', value: unknown): void {
    const axis = this.toChange(end)[this.which];
    if (value === '') delete axis[end];
    else if (typeof value !== 'number' || this.which === 'categoryAxis')
      throw invalidArgument(`ChartAxis.${end}`);
    else axis[end] = value;
  }
}
