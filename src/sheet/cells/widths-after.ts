/** A column of a table; the list begins with the first removed one and ends at the right edge. */
export interface ColumnWithWidth {
  readonly goes: boolean;
  readonly width: number;
  /** The width that this place on the sheet had before ClientTier wrote there; the present width if it did not. */
  readonly before: number;
}

/** The widths of these places, in order, after the columns that stay have moved to the left. */
export interface WidthsAfter {
  readonly widths: readonly number[];
  /** The width of each place before ClientTier, whichever column is there now. */
  readonly before: readonly number[];
}

/**
 * Returns the widths after columns are removed: each remaining column keeps its width, the places at the end get theirs
 * back.
 */
export function widthsAfter(columns: readonly ColumnWithWidth[]): WidthsAfter {
  const staying = columns.filter(({ goes }) => !goes);
  const before = columns.map((column) => column.before);
  return { widths: before.map((width, index) => staying[index]?.width ?? width), before };
}
