import type { Writing } from './writing';

/** Codes of Western capital letters that some engines do not put into lower case. */
const capitals = [
  ...codes(192, 214),
  ...codes(216, 222),
  ...codes(256, 302).filter((code) => code % 2 === 0),
];

function codes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Codes of characters that look like a blank: tab, line ends, no-break, full-width, byte order mark. Written as codes,
 * because copying a statement from a terminal may change the characters.
 */
const blanks = [9, 10, 13, 160, 12_288, 65_279];

/** Writes a text with plain single blanks between words and none at its ends. */
export const withPlainBlanks = ({ dialect }: Writing, text: string): string => {
  const found = `CONCAT(${blanks.map(dialect.character).join(', ')})`;
  const plain = dialect.text(' '.repeat(blanks.length));
  return `TRIM(${dialect.replaced(`TRANSLATE(${text}, ${found}, ${plain})`, ' +', ' ')})`;
};

/** Writes a text in lower case, with the same result whatever language the engine is set to. */
export const inLowerCase = ({ dialect }: Writing, text: string): string => {
  const large = String.fromCodePoint(...capitals);
  return `LOWER(TRANSLATE(${text}, ${dialect.text(large)}, ${dialect.text(large.toLowerCase())}))`;
};

/** Changes a plain text as `withPlainBlanks` and `inLowerCase` do in a statement. */
export const foldedPlain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
