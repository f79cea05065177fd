import type { Writing } from './writing';

/** Codes of the Western letters that engines may not put into lower case, in pairs of first and last. */
const capitals = [
  ...codes(192, 214),
  ...codes(216, 222),
  ...codes(256, 302).filter((code) => code % 2 === 0),
];

function codes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Characters that print nothing but a blank. */
const blanks =
  '\t\n\r\u000b\u000c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Writes a text with plain single blanks, none at its ends. */
export const withPlainBlanks = ({ dialect }: Writing, text: string): string =>
  `TRIM(${dialect.replaced(`TRANSLATE(${text}, ${dialect.text(blanks)}, ${dialect.text(' '.repeat(blanks.length))})`, ' +', ' ')})`;

/** Writes a text in lower case, the same whatever language the engine is set up for. */
export const inLowerCase = ({ dialect }: Writing, text: string): string => {
  const large = String.fromCodePoint(...capitals);
  return `LOWER(TRANSLATE(${text}, ${dialect.text(large)}, ${dialect.text(large.toLowerCase())}))`;
};

/** Folds a plain text as the two functions above do in a statement. */
export const foldedPlain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
