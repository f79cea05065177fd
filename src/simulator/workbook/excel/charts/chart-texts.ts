import type { HostMembers } from '../../../wire/objects/host-members';
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

export class ChartLegendObject extends ChartPart implements HostMembers<Excel.ChartLegend, 'visible'> {
  override readonly className = 'ChartLegend';
  override readonly scalars = ['visible'];
  override readonly writable = this.scalars;

  get visible(): boolean {
    return this.content.legend.visible;
  }

  set visible(isVisible: boolean) {
    this.toChange('visible').legend.visible = isVisible;
  }
}
