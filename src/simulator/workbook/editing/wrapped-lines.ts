/** Returns the width of a text in Latin characters; a Chinese character counts as two. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (isWide(letter) ? 2 : 1), 0);

const isWide = (letter: string) => letter > '\u2e7f';

const narrow = /[ fijlrt.,:;!'|()[\]-]/;
const broad = /[mwMW@%]/;

/** Returns the width of a text in letters as wide as an e, as a wide font such as Verdana draws it. */
const drawnWidth = (text: string): number =>
  [...text].reduce((width, letter) => {
    if (isWide(letter)) return width + 1.7;
    if (narrow.test(letter)) return width + 0.6;
    return width + (broad.test(letter) ? 1.4 : 1);
  }, 0);

/**
 * Returns how many lines a text takes if it is wrapped. Lines break between words, or beside a Chinese character; a word
 * that is longer than a line is broken.
 *
 * @param room width of a line in letters as wide as an e
 */
export function wrappedLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const piece of paragraph.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/gu) ?? []) {
    const width = drawnWidth(piece);
    if (used + width <= room) used += width;
    else if (piece.trim() !== '') {
      lines += (used > 0 ? 1 : 0) + Math.ceil(width / room) - 1;
      used = width % room || Math.min(width, room);
    }
  }
  return lines;
}
