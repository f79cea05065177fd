import type { HostMembers } from '../../../wire/objects/host-members';
import { ChartPart, type ChartPlace, type WhichAxis } from './chart-part';

abstract class AxisPart extends ChartPart {
  constructor(
    at: ChartPlace,
    protected readonly which: WhichAxis,
  ) {
    super(at);
  }
}

export class ChartAxisTitleObject
  extends AxisPart
  implements HostMembers<Excel.ChartAxisTitle, 'text' | 'visible'>
{
  override readonly className = 'ChartAxisTitle';
  override readonly scalars = ['text', 'visible'];
  override readonly writable = this.scalars;

  get text(): string {
    return this.axisOf(this.which).title?.text ?? '';
  }

  /** Sets the text; a title that was not shown is then shown. */
  set text(text: string) {
    this.toChange('text');
    this.axisOf(this.which).title = { text, visible: true };
  }

  get visible(): boolean {
    return this.axisOf(this.which).title?.visible ?? false;
  }

  set visible(visible: boolean) {
    this.toChange('visible');
    const axis = this.axisOf(this.which);
    axis.title = { ...axis.title, visible };
  }
}

export class ChartGridlinesObject extends AxisPart implements HostMembers<Excel.ChartGridlines, 'visible'> {
  override readonly className = 'ChartGridlines';
  override readonly scalars = ['visible'];
  override readonly writable = this.scalars;

  get visible(): boolean {
    return this.axisOf(this.which).hasMajorGridlines ?? this.which === 'valueAxis';
  }

  set visible(isVisible: boolean) {
    this.toChange('visible');
    this.axisOf(this.which).hasMajorGridlines = isVisible;
  }
}
