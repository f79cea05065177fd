import { foldHeader } from '../text/fold-header';

/** The words of a header; a Chinese or Japanese character is one word. */
export interface HeaderTokens {
  readonly main: readonly string[];
  /** Words in brackets or after a comma, and years. They add to the name of the column but are not the name. */
  readonly aside: readonly string[];
}

const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const eachCharacter = new RegExp(character.source, 'gu');

/** Splits a header or a term into words: `CustomerID` into customer and id, 订单数 into 订, 单 and 数. */
export function wordsOf(text: string): string[] {
  return foldHeader(text)
    .replace(/[%#]/g, ' $& ')
    .replace(eachCharacter, ' $& ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Matches words for a previous year: `CA N-1`, `Sales Y-1`. */
const yearsBefore = /(?<![\p{L}\p{N}])(?:N|Y|FY)\s?[-–−]\s?[1-9](?!\p{N})/giu;

export function tokensOf(header: string): HeaderTokens {
  const folded = header.normalize('NFKC').replace(yearsBefore, ' previous year ');
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
