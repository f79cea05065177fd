/**
 * A column of a table. Lists of these begin with the first column that is removed and end at the table's right edge.
 */
export interface ColumnWithWidth {
  readonly goes: boolean;
  readonly width: number;
  /** The width that this place on the sheet had before ClientTier wrote there; otherwise the present width. */
  readonly before: number;
}

/** Widths after the removal, from left to right; the remaining columns have moved to the left. */
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
