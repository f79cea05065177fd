import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { legendPositions, type ChartContent } from '../../book/sheet-chart';
import { ChartPart } from './chart-part';

export class ChartTitleObject extends ChartPart implements HostMembers<Excel.ChartTitle, 'text' | 'visible'> {
  override readonly className = 'ChartTitle';
  override readonly scalars = ['text', 'visible'];
  override readonly writable = this.scalars;

  get text(): string {
    return this.content.title.text ?? '';
  }

  /** Sets the text; a title that was not shown is then shown. */
  set text(text: string) {
    this.toChange('text').title = { text, visible: true };
  }

  get visible(): boolean {
    return this.content.title.visible;
  }

  set visible(isVisible: boolean) {
    this.toChange('visible').title.visible = isVisible;
  }
}

type Position = ChartContent['legend']['position'];

export class ChartLegendObject
  extends ChartPart
  implements HostMembers<Excel.ChartLegend, 'position' | 'visible'>
{
  override readonly className = 'ChartLegend';
  override readonly scalars = ['position', 'visible'];
  override readonly writable = this.scalars;

  get position(): Position {
    return this.content.legend.position;
  }

  set position(position: string) {
    const known = legendPositions.find((each) => each === position);
    if (!known) throw invalidArgument('ChartLegend.position');
    this.toChange('position').legend.position = known;
  }

  get visible(): boolean {
    return this.content.legend.visible;
  }

  set visible(isVisible: boolean) {
    this.toChange('visible').legend.visible = isVisible;
  }
}
