/** Returns how wide a text is, in letters; a Chinese character is as wide as two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 2 : 1;
  return width;
}
