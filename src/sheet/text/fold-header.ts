import { foldLetters } from '../../classifier/names/fold-letters';

/**
 * Makes headers comparable: lower case, usual width, no accents, simplified characters, joined words separated.
 * `Sales_Amount(萬元)` becomes `sales amount 万元`, `CustomerID` becomes `customer id`.
 */
export function foldHeader(header: string): string {
  if (isFolded.test(header)) return header;
  return foldLetters(withWordsApart(header.normalize('NFKC')))
    .replace(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** Separates joined words: `LastOrderDate`, `IDClient`, `IsWon`. */
const withWordsApart = (header: string) =>
  isOfSmallLetters.test(header)
    ? header
    : header.replace(
        /(?<=\p{L}{2}\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=^Is)(?=\p{Lu}\p{Ll})/gu,
        ' ',
      );

/** Matches texts without a capital letter, in which no words are joined; others have one, or may have. */
const isOfSmallLetters = /^[^A-Z\u0080-\u042f\u0460-\u2fff\ua640-\uffff]*$/;

/** Matches small letters of ASCII in words, as most terms are. */
const isFolded = /^[a-z]+(?: [a-z]+)*$/;
