import { rememberTexts } from '../../classifier/names/remember-texts';
import type { CellValue } from '../cells/cell';
import { foldTotal, totalLabels, totalParts } from './total-words';

/** Returns whether a word is in Chinese or Korean script, which needs no blanks around words. */
const isAsian = (word: string) => /^[\p{Script=Han}\p{Script=Hangul}]/u.test(word);

const countOfRows =
  / ?\d+( ?(家|个|户|位|人|行|件|社|clients|customers|rows|kunden|clientes|clienti|klanten|клиентов))?$/;

/**
 * Returns whether a cell is the label of a total, without any other word: `Total`, `合 计`, `Grand total (25):`, `Summe`.
 */
export function isTotalLabel(cell: CellValue): boolean {
  if (typeof cell !== 'string' || !mayBeginAsLabel(cell)) return false;
  const label = foldTotal(cell.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
  return totalLabels.has(label.replace(countOfRows, ''));
}

/** Returns whether a cell may be the label of a total, such as `North total`; the rest of the row must confirm it. */
export function mayBeTotalLabel(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  if (!latinPart.test(cell) && !hasOtherPart(cell)) return false;
  const label = foldTotal(cell);
  return totalParts.some(
    (part) =>
      label.endsWith(isAsian(part) ? part : ` ${part}`) || (!isAsian(part) && label.startsWith(`${part} `)),
  );
}

/**
 * Matches a letter or digit. The first letters of most names show that they are no totals, so that they need no
 * folding.
 */
const isLetter = /[\p{L}\p{N}]/u;
const isAscii = /^[!-~ ]*$/;
/** Matches the beginning of a name such as Müller, which folds alone as it does in the name. */
const asInNames = /^[A-Za-zÀ-ÖØ-öø-ÿ][a-zß-öø-ÿ]{2}$/;
const [foldLetter, foldBeginning] = [rememberTexts(foldTotal), rememberTexts(foldTotal)];

function mayBeginAsLabel(cell: string): boolean {
  const at = firstLetterIn(cell);
  const codes = codesOf(cell, at);
  if (codes !== undefined) return asciiBeginnings.has(codes);
  const beginning = cell.slice(at, at + 3);
  if (isAscii.test(beginning)) return labelBeginnings.has(beginning.toLowerCase());
  return asInNames.test(beginning)
    ? labelBeginnings.has(foldBeginning(beginning))
    : firstLetters.has(foldLetter(beginning[0]!));
}

function hasOtherPart(cell: string): boolean {
  const first = firstLetterIn(cell);
  let last = cell.length - 1;
  while (last > first && !isLetterAt(cell, last)) last -= 1;
  return first >= 0 && (isAmong(partBeginnings, cell, first) || isAmong(partEndings, cell, last));
}

/** Returns whether these letters have the one at this place. */
function isAmong({ letters, ascii }: Letters, cell: string, at: number): boolean {
  const code = cell.charCodeAt(at);
  return code < ascii.length ? ascii[code] === 1 : letters.has(foldLetter(cell[at]!));
}

/** Returns the position of the first letter or digit, -1 if there is none. */
const firstLetterIn = (cell: string) => (isAsciiLetter(cell.charCodeAt(0)) ? 0 : cell.search(isLetter));

const isLetterAt = (cell: string, at: number) =>
  isAsciiLetter(cell.charCodeAt(at)) || isLetter.test(cell[at]!);

/**
 * Returns whether a character is an ASCII letter or digit. Uses no pattern, because a long list has millions of names.
 */
const isAsciiLetter = (code: number) =>
  ((code | 32) >= 0x61 && (code | 32) <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * Returns three ASCII characters of a text in small letters, as one number; undefined if there are not three, or
 * others.
 */
function codesOf(text: string, from: number): number | undefined {
  let codes = 0;
  for (let at = from; at < from + 3; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x20 && code < 0x7f)) return undefined;
    codes = codes * 0x80 + (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
  }
  return codes;
}

interface Letters {
  readonly letters: ReadonlySet<string>;
  /** For each code of ASCII 1 if the letters have it, in small or capital letters. */
  readonly ascii: Uint8Array;
}

function lettersOf(folded: readonly string[]): Letters {
  const letters = new Set(folded);
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) =>
    letters.has(foldTotal(String.fromCharCode(code))) ? 1 : 0,
  );
  return { letters, ascii };
}

const labelBeginnings = new Set([...totalLabels].map((label) => label.slice(0, 3)));
const asciiBeginnings = new Set([...labelBeginnings].map((beginning) => codesOf(beginning, 0)));
const firstLetters = new Set([...totalLabels].map((label) => label[0]!));
const latin = /^[a-z]/;
const otherParts = totalParts.filter((part) => !latin.test(part));
const partBeginnings = lettersOf(otherParts.map((part) => part[0]!));
const partEndings = lettersOf(otherParts.map((part) => part.at(-1)!));
const latinPart = new RegExp(
  `(?<![a-z])(?:${totalParts.filter((part) => latin.test(part)).join('|')})(?![a-z])|összesen|yhteensä|[\\uff21-\\uff5a]`,
  'i',
);
