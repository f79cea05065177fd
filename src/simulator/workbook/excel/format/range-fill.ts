import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import { colorCode } from '../../cells/color-code';
import { applyStyle, commonStyle } from '../../cells/cell-styles';
import type { RangePlace } from './range-place';

export class RangeFillObject extends HostObject implements HostMembers<Excel.RangeFill, 'clear' | 'color'> {
  override readonly className = 'RangeFill';
  override readonly scalars = ['color'];
  override readonly writable = ['color'];

  constructor(private readonly range: RangePlace) {
    super();
  }

  /** Returns the fill as `#RRGGBB`; white if there is none, `""` if the cells differ. */
  get color(): string {
    return (
      commonStyle(this.range.book, this.range.existingPlace, (style) => style?.bg?.rgb ?? '#FFFFFF') ?? ''
    );
  }

  set color(color: string) {
    const rgb = colorCode(color, 'RangeFill.color');
    this.range.checkEditable('RangeFill.color');
    applyStyle(this.range.book, this.range.existingPlace, { bg: { rgb } });
  }

  clear(): void {
    this.range.checkEditable('RangeFill.clear');
    applyStyle(this.range.book, this.range.existingPlace, { bg: null });
  }
}
