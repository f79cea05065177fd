import {
  BooleanNumber,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { canonical, same } from '../terms/ranges';
import { borderSides, borderStyles, horizontalAlignments, verticalAlignments } from '../terms/style-names';
import { argb } from '../terms/theme-colors';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  elementsIn,
  ensureChild,
  insertInOrder,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

/** The first number for a number format that is not built in. */
const firstFormat = 164;
const fileSides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** The styles of a file. New styles are added; existing ones stay unchanged. */
export class StyleBook {
  private readonly known = new Map<string, number>();

  constructor(readonly root: XmlElement) {}

  /**
   * Returns the index of a style with which a cell looks like `now`.
   *
   * @param base the index of its style in the file
   * @param before how the cell looked in the file
   */
  cellStyle(base: number, before: IStyleData, now: IStyleData): number {
    const key = `${base} ${canonical(before)} ${canonical(now)}`;
    const index = this.known.get(key) ?? this.newCellStyle(base, before, now);
    this.known.set(key, index);
    return index;
  }

  private newCellStyle(base: number, before: IStyleData, now: IStyleData): number {
    const styles = childrenOf(this.list('cellXfs'), 'xf');
    const style = structuredClone(styles[base] ?? styles[0]) ?? newElement(this.root, 'xf', { xfId: 0 });
    const number = (name: string) => Number(style.attributes[name] ?? 0);
    const pattern = now.n?.pattern;
    if (pattern !== before.n?.pattern) {
      setAttributes(style, { numFmtId: pattern ? this.format(pattern) : 0, applyNumberFormat: 1 });
    }
    if (!same(fontOf(now), fontOf(before))) {
      const font = structuredClone(childrenOf(this.list('fonts'), 'font')[number('fontId')]);
      const changed = this.font(font ?? newElement(this.root, 'font'), before, now);
      setAttributes(style, { fontId: this.findOrAdd('fonts', changed), applyFont: 1 });
    }
    if (!same(now.bg, before.bg)) {
      setAttributes(style, {
        fillId: now.bg?.rgb ? this.findOrAdd('fills', this.fill(now.bg.rgb)) : 0,
        applyFill: 1,
      });
    }
    if (!same(now.bd, before.bd)) {
      const border = structuredClone(childrenOf(this.list('borders'), 'border')[number('borderId')]);
      const changed = this.border(border ?? newElement(this.root, 'border'), before, now);
      setAttributes(style, { borderId: this.findOrAdd('borders', changed), applyBorder: 1 });
    }
    this.align(style, before, now);
    return this.findOrAdd('cellXfs', style);
  }

  /** Adds the style of a conditional format and returns its index. */
  differential(style: IStyleData): number {
    const dxf = newElement(this.root, 'dxf');
    if (!same(fontOf(style), {})) dxf.children.push(this.font(newElement(dxf, 'font'), {}, style));
    if (style.bg?.rgb) {
      const color = newElement(dxf, 'bgColor', { rgb: argb(style.bg.rgb) });
      dxf.children.push(
        newElement(dxf, 'fill', {}, [newElement(dxf, 'patternFill', { patternType: 'solid' }, [color])]),
      );
    }
    return this.findOrAdd('dxfs', dxf);
  }

  private font(font: XmlElement, before: IStyleData, now: IStyleData): XmlElement {
    const replace = (name: string, value: Readonly<Record<string, string | number>> | null) => {
      remove(font, childOf(font, name));
      if (value) insertInOrder(font, newElement(font, name, value), order.font);
    };
    if (now.bl !== before.bl) replace('b', now.bl === BooleanNumber.TRUE ? {} : null);
    if (now.it !== before.it) replace('i', now.it === BooleanNumber.TRUE ? {} : null);
    if (now.st?.s !== before.st?.s) replace('strike', now.st?.s === BooleanNumber.TRUE ? {} : null);
    if (now.ul?.s !== before.ul?.s) replace('u', now.ul?.s === BooleanNumber.TRUE ? {} : null);
    if (now.fs !== before.fs) replace('sz', now.fs ? { val: now.fs } : this.usual('sz'));
    if (!same(now.cl, before.cl)) replace('color', now.cl?.rgb ? { rgb: argb(now.cl.rgb) } : null);
    if (now.ff !== before.ff) {
      replace('name', now.ff ? { val: now.ff } : this.usual('name'));
      // These attributes describe the old font.
      for (const name of ['family', 'charset', 'scheme']) replace(name, null);
    }
    return font;
  }

  /**
   * Returns the name or size of the workbook's usual font, the first in its list. Excel requires both in every font.
   */
  private usual(name: 'name' | 'sz'): XmlElement['attributes'] | null {
    const [font] = childrenOf(this.list('fonts'), 'font');
    return (font && childOf(font, name)?.attributes) ?? null;
  }

  private fill(rgb: string): XmlElement {
    const color = newElement(this.root, 'fgColor', { rgb: argb(rgb) });
    return newElement(this.root, 'fill', {}, [
      newElement(this.root, 'patternFill', { patternType: 'solid' }, [color]),
    ]);
  }

  private border(border: XmlElement, { bd: before }: IStyleData, { bd: now }: IStyleData): XmlElement {
    for (const [, key] of borderSides) {
      const side: Nullable<IBorderStyleData> = now?.[key];
      if (same(side, before?.[key])) continue;
      remove(border, childOf(border, fileSides[key]));
      const style = side && borderStyles.forFile(side.s);
      const made = newElement(border, fileSides[key], { style: style || undefined });
      if (side && style)
        made.children.push(newElement(border, 'color', { rgb: argb(side.cl.rgb ?? '#000000') }));
      insertInOrder(border, made, order.border);
    }
    return border;
  }

  private align(style: XmlElement, before: IStyleData, now: IStyleData): void {
    const wraps = ({ tb }: IStyleData) => tb === WrapStrategy.WRAP;
    if (now.ht === before.ht && now.vt === before.vt && wraps(now) === wraps(before)) return;
    const alignment = ensureChild(style, 'alignment', order.xf);
    const vertical = now.vt ? verticalAlignments.forFile(now.vt) : undefined;
    setAttributes(alignment, {
      ...(now.ht !== before.ht && { horizontal: now.ht ? horizontalAlignments.forFile(now.ht) : undefined }),
      ...(now.vt !== before.vt && { vertical: vertical === 'middle' ? 'center' : vertical }),
      ...(wraps(now) !== wraps(before) && { wrapText: wraps(now) ? 1 : undefined }),
    });
    setAttributes(style, { applyAlignment: 1 });
  }

  private format(pattern: string): number {
    const formats = childrenOf(this.list('numFmts'), 'numFmt');
    const found = formats.find(({ attributes }) => attributes.formatCode === pattern);
    if (found) return Number(found.attributes.numFmtId);
    const id = Math.max(firstFormat - 1, ...formats.map(({ attributes }) => Number(attributes.numFmtId))) + 1;
    this.findOrAdd('numFmts', newElement(this.root, 'numFmt', { numFmtId: id, formatCode: pattern }));
    return id;
  }

  /** Returns the index of an element in a list of styles; adds the element if it is not in the list. */
  private findOrAdd(name: string, element: XmlElement): number {
    const list = this.list(name);
    const place = elementsIn(list).findIndex((one) => same(one, element));
    if (place >= 0) return place;
    list.children.push(element);
    const count = elementsIn(list).length;
    setAttributes(list, { count });
    return count - 1;
  }

  private list(name: string): XmlElement {
    return ensureChild(this.root, name, order.styleSheet);
  }
}

const fontOf = ({ ff, fs, bl, it, ul, st, cl }: IStyleData) => ({
  ff,
  fs,
  bl,
  it,
  ul: ul?.s,
  st: st?.s,
  cl: cl?.rgb,
});
