/** Returns how wide a text is, in letters; a Chinese character is as wide as two. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);
