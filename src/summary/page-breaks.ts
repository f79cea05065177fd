/**
 * Rows on a printed page of the summary, and its size in per cent. At this size its columns fit on A4 and on Letter paper
 * with narrow margins, also if a computer without Excel's fonts makes them a third wider. These are fewer rows than Excel
 * prints on either, so that no page ends earlier than is calculated here.
 */
export const printed = { rows: 46, scale: 63 } as const;

/**
 * Returns the rows before which a page ends, so that no part is split between two pages. A part that is longer than a
 * page begins one, takes as many as it needs, and the part after it begins one again.
 *
 * @param tops the first row of each part, zero-based, from the top of the sheet down
 * @param bottom the first row below the last part
 */
export function pageBreaks(tops: readonly number[], bottom: number): number[] {
  const breaks: number[] = [];
  tops.forEach((top, index) => {
    const first = breaks.at(-1) ?? 0;
    const end = tops[index + 1] ?? bottom;
    if (top > first && end - first > printed.rows) breaks.push(top);
  });
  return breaks;
}
