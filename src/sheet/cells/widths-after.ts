/** A column of a table, from the first that is taken out to the right edge. */
export interface ColumnWithWidth {
  readonly goes: boolean;
  readonly width: number;
  /** The width that its place on the sheet had before ClientTier wrote there; the same if it did not. */
  readonly before: number;
}

/** The widths of these places, one after the other, once the columns that stay have moved to the left. */
export interface WidthsAfter {
  readonly widths: readonly number[];
  /** What each of the places had before ClientTier, whichever column is there now. */
  readonly before: readonly number[];
}

/** Returns the widths that go with columns as others are taken out: each keeps its own, and the places left get theirs back. */
export function widthsAfter(columns: readonly ColumnWithWidth[]): WidthsAfter {
  const staying = columns.filter(({ goes }) => !goes);
  const before = columns.map((column) => column.before);
  return { widths: before.map((width, index) => staying[index]?.width ?? width), before };
}
