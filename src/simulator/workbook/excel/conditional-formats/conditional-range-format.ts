import { HostObject } from '../../../wire/objects/host-object';
import { colorCode } from '../../cells/color-code';
import type { HighlightRule } from './highlight-rule';

/** The fill and font of the cells that a conditional format highlights. */
export class ConditionalRangeFormatObject extends HostObject {
  override readonly className = 'ConditionalRangeFormat';
  override readonly scalars = [];

  constructor(private readonly highlight: HighlightRule) {
    super();
  }

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.highlight);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.highlight);
  }
}

export class ConditionalRangeFillObject extends HostObject {
  override readonly className = 'ConditionalRangeFill';
  override readonly scalars = ['color'];
  override readonly writable = ['color'];

  constructor(private readonly highlight: HighlightRule) {
    super();
  }

  get color(): string {
    return this.highlight.style.bg?.rgb ?? '';
  }

  set color(color: string) {
    this.highlight.style = {
      ...this.highlight.style,
      bg: { rgb: colorCode(color, 'ConditionalRangeFill.color') },
    };
  }

  clear(): void {
    this.highlight.style = { ...this.highlight.style, bg: undefined };
  }
}

export class ConditionalRangeFontObject extends HostObject {
  override readonly className = 'ConditionalRangeFont';
  override readonly scalars = ['bold', 'color', 'italic'];
  override readonly writable = ['bold', 'color', 'italic'];

  constructor(private readonly highlight: HighlightRule) {
    super();
  }

  get bold(): boolean {
    return Boolean(this.highlight.style.bl);
  }

  set bold(bold: boolean) {
    this.highlight.style = { ...this.highlight.style, bl: bold ? 1 : 0 };
  }

  get italic(): boolean {
    return Boolean(this.highlight.style.it);
  }

  set italic(italic: boolean) {
    this.highlight.style = { ...this.highlight.style, it: italic ? 1 : 0 };
  }

  get color(): string {
    return this.highlight.style.cl?.rgb ?? '';
  }

  set color(color: string) {
    this.highlight.style = {
      ...this.highlight.style,
      cl: { rgb: colorCode(color, 'ConditionalRangeFont.color') },
    };
  }
}
