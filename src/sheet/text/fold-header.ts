import { foldLetters } from '../../classifier/names/fold-letters';

/**
 * Reduces a header to what tells it from others: lower case, usual width, no accents, simplified characters, words that
 * are written together apart: `Sales_Amount(萬元)` is `sales amount 万元`, `CustomerID` is `customer id`.
 */
export function foldHeader(header: string): string {
  return foldLetters(withWordsApart(header.normalize('NFKC')))
    .replace(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** `LastOrderDate`, `IDClient` and `IsWon` in words of their own. */
const withWordsApart = (header: string) =>
  header.replace(
    /(?<=\p{L}{2}\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=^Is)(?=\p{Lu}\p{Ll})/gu,
    ' ',
  );
