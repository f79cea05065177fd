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

/** The first number of a format that is not built in. */
const firstFormat = 164;
const fileSides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** The styles of a file, to which styles are added; those that are there stay as they are. */
export class StyleBook {
  private readonly known = new Map<string, number>();

  constructor(readonly root: XmlElement) {}

  /** The style of a cell that had style `base` of the file and showed as `before`, and is to show as `now`. */
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
    if (!same(fontPart(now), fontPart(before))) {
      const font = structuredClone(childrenOf(this.list('fonts'), 'font')[number('fontId')]);
      const changed = this.font(font ?? newElement(this.root, 'font'), before, now);
      setAttributes(style, { fontId: this.put('fonts', changed), applyFont: 1 });
    }
    if (!same(now.bg, before.bg)) {
      setAttributes(style, {
        fillId: now.bg?.rgb ? this.put('fills', this.fill(now.bg.rgb)) : 0,
        applyFill: 1,
      });
    }
    if (!same(now.bd, before.bd)) {
      const border = structuredClone(childrenOf(this.list('borders'), 'border')[number('borderId')]);
      const changed = this.border(border ?? newElement(this.root, 'border'), before, now);
      setAttributes(style, { borderId: this.put('borders', changed), applyBorder: 1 });
    }
    this.align(style, before, now);
    return this.put('cellXfs', style);
  }

  /** The style of a conditional format. */
  differential(style: IStyleData): number {
    const dxf = newElement(this.root, 'dxf');
    if (!same(fontPart(style), {})) dxf.children.push(this.font(newElement(dxf, 'font'), {}, style));
    if (style.bg?.rgb) {
      const color = newElement(dxf, 'bgColor', { rgb: argb(style.bg.rgb) });
      dxf.children.push(
        newElement(dxf, 'fill', {}, [newElement(dxf, 'patternFill', { patternType: 'solid' }, [color])]),
      );
    }
    return this.put('dxfs', dxf);
  }

  private font(font: XmlElement, before: IStyleData, now: IStyleData): XmlElement {
    const put = (name: string, value: Readonly<Record<string, string | number>> | null) => {
      remove(font, childOf(font, name));
      if (value) insertInOrder(font, newElement(font, name, value), order.font);
    };
    if (now.bl !== before.bl) put('b', now.bl === BooleanNumber.TRUE ? {} : null);
    if (now.it !== before.it) put('i', now.it === BooleanNumber.TRUE ? {} : null);
    if (now.st?.s !== before.st?.s) put('strike', now.st?.s === BooleanNumber.TRUE ? {} : null);
    if (now.ul?.s !== before.ul?.s) put('u', now.ul?.s === BooleanNumber.TRUE ? {} : null);
    if (now.fs !== before.fs) put('sz', now.fs ? { val: now.fs } : null);
    if (!same(now.cl, before.cl)) put('color', now.cl?.rgb ? { rgb: argb(now.cl.rgb) } : null);
    if (now.ff !== before.ff) {
      put('name', now.ff ? { val: now.ff } : null);
      // They belong to the font that was.
      for (const name of ['family', 'charset', 'scheme']) put(name, null);
    }
    return font;
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
    this.put('numFmts', newElement(this.root, 'numFmt', { numFmtId: id, formatCode: pattern }));
    return id;
  }

  /** Adds to a list; gives the place of the element in it, which may be there already. */
  private put(name: string, element: XmlElement): number {
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

const fontPart = ({ ff, fs, bl, it, ul, st, cl }: IStyleData) => ({
  ff,
  fs,
  bl,
  it,
  ul: ul?.s,
  st: st?.s,
  cl: cl?.rgb,
});
