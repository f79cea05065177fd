/** Points for a letter, for a bold one, and for the edges of a cell. */
export const pointsOf = { letter: 5.6, bold: 7, edges: 12 } as const;

/** Returns how wide a text is, in letters; a Chinese character is as wide as two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 2 : 1;
  return width;
}
