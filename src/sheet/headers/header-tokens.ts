import { foldHeader } from '../text/fold-header';

/** The words of a header; a Chinese or Japanese character is one word. */
export interface HeaderTokens {
  readonly main: readonly string[];
  /** Words in brackets or after a comma, and years. They add to the name of the column but are not the name. */
  readonly aside: readonly string[];
}

const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const eachCharacter = new RegExp(character.source, 'gu');

/** Matches words of plain letters, each with one blank before the next. */
const inWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Splits a header or a term into words: `CustomerID` into customer and id, 订单数 into 订, 单 and 数. */
export function wordsOf(text: string): string[] {
  const folded = foldHeader(text);
  if (inWords.test(folded)) return folded.split(' ');
  return folded
    .replace(/[%#]/g, ' $& ')
    .replace(eachCharacter, ' $& ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Matches words for a previous year: `CA N-1`, `Sales Y-1`. */
const yearsBefore = /(?<![\p{L}\p{N}])(?:N|Y|FY)\s?[-–−]\s?[1-9](?!\p{N})/giu;

/**
 * Match a stroke before a unit of time: `Umsatz/Jahr`, `CA/mois`. In `Day/Month/Year` the strokes stand between parts of
 * a date.
 */
const perYear =
  /(?<!month|mois|monat|mes|mese|mês)\s?\/\s?(?=(?:years?|jahr|an|année|año|ano|anno|jaar|rok|год|年)(?![\p{L}/]))/giu;
const perMonth =
  /(?<!day|tag|jour|día|dia|giorno|dag)\s?\/\s?(?:months?|mois|monat|mes|mese|mês|maand|miesiąc|мес|месяц|月)(?![\p{L}/])/giu;

/** Matches how dates are to be written, in any language: `dd/mm/yyyy`, `TT.MM.JJJJ`. */
const part = '(?:d{1,2}|t{1,2}|g{1,2}|m{1,2}|y{2,4}|j{1,4}|a{2,4}|r{2,4}|д{1,2}|м{1,2}|г{2,4})';
const wayOfDates = new RegExp(`(?<=[^\\p{L}]|^)${part}(?:[./-]${part}){2}(?!\\p{L})`, 'giu');

/** Short forms of words about tax in Belgium. */
const belgian = [
  [/(?<!\p{L})HTVA(?!\p{L})/giu, 'HT'],
  [/(?<!\p{L})TVAC(?!\p{L})/giu, 'TTC'],
] as const;

export function tokensOf(header: string): HeaderTokens {
  const folded = belgian
    .reduce((text, [short, french]) => text.replace(short, french), header.normalize('NFKC'))
    .replace(wayOfDates, (way, at: number) => (at === 0 ? way : ' '))
    .replace(yearsBefore, ' previous year ')
    .replace(perYear, ' per ')
    .replace(perMonth, ' per month ');
  const asides: string[] = [];
  const main = folded
    .replace(/[([{（【<〔][^)\]}）】>〕]*[)\]}）】>〕]?/g, (aside) => (asides.push(aside), ' '))
    .replace(/[,;、](?=\s*\D).*$/, (aside) => (asides.push(aside), ' '));
  const words = wordsOf(main);
  // If the header is nothing but an aside, such as `[Sales]`, the aside is the name.
  if (words.length === 0) return { main: wordsOf(folded), aside: [] };
  return {
    main: words.filter((word) => !isNumber(word)),
    aside: [...words.filter(isNumber), ...asides.flatMap(wordsOf)],
  };
}

const isNumber = (word: string) => /^\p{N}+$/u.test(word);
