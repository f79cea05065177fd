import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { Alignment, Borders, Fill, Font, Style } from './library';
import { borderSides, borderStyles, horizontalAlignments, verticalAlignments } from './style-names';
import { argb, type ColorReader } from './theme-colors';

/** A file's cell style as Univer states it. Keys are left out where the file says nothing. */
export function styleFromFile(style: Partial<Style>, color: ColorReader): IStyleData {
  const pattern = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  return {
    ...(pattern && pattern !== 'General' && { n: { pattern } }),
    ...(style.font && fontFromFile(style.font, color)),
    ...fillFromFile(style.fill, color),
    ...bordersFromFile(style.border, color),
    ...alignmentFromFile(style.alignment),
  };
}

export function fontFromFile(font: Partial<Font>, color: ColorReader): IStyleData {
  const rgb = color(font.color);
  const underlined = font.underline && font.underline !== 'none';
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(underlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(rgb && { cl: { rgb } }),
  };
}

export function fillFromFile(fill: Fill | undefined, color: ColorReader): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const rgb = color(fill.fgColor) ?? color(fill.bgColor);
  return rgb ? { bg: { rgb } } : {};
}

function bordersFromFile(borders: Partial<Borders> | undefined, color: ColorReader): IStyleData {
  const bd: IBorderData = {};
  for (const [side, key] of borderSides) {
    const border = borders?.[side];
    const style = border?.style && borderStyles.fromFile(border.style);
    if (style) bd[key] = { s: style, cl: { rgb: color(border.color) ?? '#000000' } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function alignmentFromFile(alignment: Partial<Alignment> | undefined): IStyleData {
  const ht = alignment?.horizontal && horizontalAlignments.fromFile(alignment.horizontal);
  const vt = alignment?.vertical && verticalAlignments.fromFile(alignment.vertical);
  return { ...(ht && { ht }), ...(vt && { vt }), ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }) };
}

/** A Univer style for a file, over what the file had: what Univer cannot say (protection, rotation) stays. */
export function styleForFile(style: IStyleData, before: Partial<Style>): Partial<Style> {
  return {
    ...before,
    numFmt: style.n?.pattern ?? 'General',
    font: fontForFile(style),
    fill: style.bg?.rgb
      ? solid({ fgColor: { argb: argb(style.bg.rgb) } })
      : { type: 'pattern', pattern: 'none' },
    border: bordersForFile(style.bd ?? {}, before.border),
    alignment: alignmentForFile(style, before.alignment),
  };
}

/** A fill of one colour. In cells that is the foreground, in conditional formats the background colour. */
export const solid = (colors: Pick<Extract<Fill, { type: 'pattern' }>, 'fgColor' | 'bgColor'>): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  ...colors,
});

export function fontForFile(style: IStyleData): Partial<Font> {
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(style.cl?.rgb && { color: { argb: argb(style.cl.rgb) } }),
  };
}

function bordersForFile(bd: IBorderData, before: Partial<Borders> | undefined): Partial<Borders> {
  const borders: Partial<Borders> = before?.diagonal ? { diagonal: before.diagonal } : {};
  for (const [side, key] of borderSides) {
    const border = bd[key];
    const style = border && borderStyles.forFile(border.s);
    if (border && style) borders[side] = { style, color: { argb: argb(border.cl.rgb ?? '#000000') } };
  }
  return borders;
}

function alignmentForFile(style: IStyleData, before: Partial<Alignment> | undefined): Partial<Alignment> {
  const horizontal = style.ht && horizontalAlignments.forFile(style.ht);
  const vertical = style.vt && verticalAlignments.forFile(style.vt);
  const alignment = {
    ...before,
    horizontal,
    vertical,
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
  };
  return Object.fromEntries(Object.entries(alignment).filter(([, value]) => value !== undefined));
}
