/**
 * A column of a table with its width in points. A list of such columns begins with the first one to be removed and ends
 * at the table's right edge.
 */
export interface ColumnWithWidth {
  readonly goes: boolean;
  readonly width: number;
  /** The width of this place on the sheet before ClientTier wrote there; the present width if it never wrote there. */
  readonly before: number;
}

/** Widths of the columns after the removal, from left to right, when the remaining ones have moved to the left. */
export interface WidthsAfter {
  readonly widths: readonly number[];
  /** The width that each place on the sheet had before ClientTier wrote there. */
  readonly before: readonly number[];
}

/**
 * Returns the widths after columns are removed. Each remaining column keeps its width; the places at the right end get
 * the widths they had before ClientTier.
 */
export function widthsAfter(columns: readonly ColumnWithWidth[]): WidthsAfter {
  const staying = columns.filter(({ goes }) => !goes);
  const before = columns.map((column) => column.before);
  return { widths: before.map((width, index) => staying[index]?.width ?? width), before };
}
