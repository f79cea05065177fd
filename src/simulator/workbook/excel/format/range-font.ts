import type { IStyleData } from '@univerjs/core';
import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { colorCode } from '../../cells/color-code';
import { applyStyle, commonStyle, type StyleChange } from '../../cells/cell-styles';
import type { RangePlace } from './range-place';

type Members = 'bold' | 'color' | 'italic' | 'name' | 'size' | 'strikethrough' | 'underline';

/** The font of a range. A property is null if the cells differ in it; `color` is then `""`. */
export class RangeFontObject
  extends HostObject
  implements HostMembers<Excel.RangeFont, Exclude<Members, 'underline'>>
{
  override readonly className = 'RangeFont';
  override readonly scalars = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'];
  override readonly writable = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'];

  constructor(private readonly range: RangePlace) {
    super();
  }

  get bold(): boolean | null {
    return this.common((style) => Boolean(style?.bl));
  }

  set bold(bold: boolean) {
    this.apply('bold', { bl: bold ? 1 : null });
  }

  get italic(): boolean | null {
    return this.common((style) => Boolean(style?.it));
  }

  set italic(italic: boolean) {
    this.apply('italic', { it: italic ? 1 : null });
  }

  get strikethrough(): boolean | null {
    return this.common((style) => Boolean(style?.st?.s));
  }

  set strikethrough(strikethrough: boolean) {
    this.apply('strikethrough', { st: strikethrough ? { s: 1 } : null });
  }

  get underline(): string | null {
    return this.common((style) => (style?.ul?.s ? 'Single' : 'None'));
  }

  set underline(underline: string) {
    this.apply('underline', { ul: underline === 'None' ? null : { s: 1 } });
  }

  get color(): string {
    return this.common((style) => style?.cl?.rgb ?? '#000000') ?? '';
  }

  set color(color: string) {
    this.apply('color', { cl: { rgb: colorCode(color, 'RangeFont.color') } });
  }

  get name(): string | null {
    return this.common((style) => style?.ff ?? 'Arial');
  }

  set name(name: string) {
    this.apply('name', { ff: name });
  }

  get size(): number | null {
    return this.common((style) => style?.fs ?? 11);
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument('RangeFont.size');
    this.apply('size', { fs: size });
  }

  private common<T extends string | number | boolean>(pick: (style: IStyleData | null) => T): T | null {
    return commonStyle(this.range.book, this.range.existingPlace, pick);
  }

  private apply(member: Members, change: StyleChange): void {
    this.range.checkEditable(`RangeFont.${member}`);
    applyStyle(this.range.book, this.range.existingPlace, change);
  }
}
