import { orderHeaders } from '../words/languages-of-headers';
import type { HeaderSign } from '../words/order-headers';

const signsOf = (sign: HeaderSign) =>
  orderHeaders.flatMap(({ signs }) => signs[sign].split(',').map((term) => term.trim()));

/** Letters that are written without blanks between words. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Katakana}]/u;

/**
 * Returns whether a header has a word for this sign, in any language. For example, *Order total* has one for `ofOrder`.
 */
export function hasSign(header: string, sign: HeaderSign): boolean {
  // Splits joined words such as OrderTotal.
  const text = header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  const words = text.split(/[^\p{L}]+/u);
  return signsOf(sign).some((term) =>
    withoutBlanks.test(term)
      ? text.includes(term)
      : words.some((word) => word === term || word === `${term}s`),
  );
}
