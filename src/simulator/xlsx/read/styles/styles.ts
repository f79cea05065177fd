import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { Alignment, Borders, Fill, Font, Style } from '../../package/library';
import { borderSides, borderStyles, horizontalAlignments, verticalAlignments } from '../../terms/style-names';
import type { ColorReader } from '../../terms/theme-colors';

/** Converts a cell style of a file to Univer's form; leaves out properties that the file does not set. */
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
