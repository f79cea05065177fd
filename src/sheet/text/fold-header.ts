import { foldLetters } from '../../classifier/names/fold-letters';

/**
 * Makes headers comparable: lower case, usual width, no accents, simplified characters, joined words separated.
 * `Sales_Amount(萬元)` becomes `sales amount 万元`, `CustomerID` becomes `customer id`.
 */
export function foldHeader(header: string): string {
  return foldLetters(withWordsApart(header.normalize('NFKC')))
    .replace(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** Separates joined words: `LastOrderDate`, `IDClient`, `IsWon`. */
const withWordsApart = (header: string) =>
  header.replace(
    /(?<=\p{L}{2}\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=^Is)(?=\p{Lu}\p{Ll})/gu,
    ' ',
  );
