/** How each currency is written in cells, by its code; what may be one or the other stands with each. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  AUD: ['aud', 'a$', 'au$'],
  CAD: ['cad', 'c$', 'ca$'],
  CHF: ['chf'],
  CNY: ['cny', 'rmb', '¥', 'cn¥', '元', '圆', '圓', '人民币', '人民幣'],
  DKK: ['dkk', 'kr'],
  EUR: ['eur', '€', '欧元', '歐元'],
  GBP: ['gbp', '£', '英镑'],
  HKD: ['hkd', 'hk$', '港元', '港币', '元', '圓'],
  INR: ['inr', '₹'],
  JPY: ['jpy', '¥', 'jp¥', '日元'],
  KRW: ['krw', '₩'],
  NOK: ['nok', 'kr'],
  SEK: ['sek', 'kr'],
  SGD: ['sgd', 's$', 'sg$'],
  TWD: ['twd', 'nt$', '元', '圓'],
  USD: ['usd', '$', 'us$', '美元', '美金'],
};

const inWords = [...new Set(Object.values(spellings).flat())]
  .filter((spelling) => !/\p{Sc}/u.test(spelling))
  .sort((a, b) => b.length - a.length);

/** A regular expression's source for whatever is a currency. */
export const currencyPattern = `(?:[a-z]{0,3}\\p{Sc}|${inWords.join('|')})`;

/** Whether two spellings of currencies cannot mean the same one. */
export function differ(one: string, other: string): boolean {
  const codes = codesOf(one);
  return !codesOf(other).some((code) => codes.includes(code));
}

function codesOf(spelling: string): string[] {
  const folded = spelling.toLowerCase();
  const codes = Object.keys(spellings).filter((code) => spellings[code]!.includes(folded));
  return codes.length > 0 ? codes : [folded];
}

/**
 * What a number format shows for a number above zero, with the digits as 0: `[$€-407] #,##0.00` shows `€ 0`. Colours,
 * conditions and blanks that only keep room are left out.
 */
export function shownByFormat(format: string): string {
  return format
    .replace(/;.*$/, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g, '$1')
    .replace(/[_*]./g, '')
    .replace(/["\\]/g, '')
    .replace(/[#0?][#0?.,]*/, '0')
    .trim();
}
