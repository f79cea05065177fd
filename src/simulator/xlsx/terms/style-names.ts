import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { Alignment, Border } from '../package/library';

/** Makes translations in both directions between names in a file and names in Univer. */
function pairs<A, B>(entries: readonly (readonly [A, B])[]) {
  const fromFile = new Map(entries);
  const forFile = new Map(entries.map(([file, univer]) => [univer, file]));
  return { fromFile: (name: A) => fromFile.get(name), forFile: (name: B) => forFile.get(name) };
}

export const borderStyles = pairs<Border['style'], BorderStyleTypes>([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
]);

export const horizontalAlignments = pairs<Alignment['horizontal'], HorizontalAlign>([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
]);

export const verticalAlignments = pairs<Alignment['vertical'], VerticalAlign>([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);

export const borderSides = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;
