import { unitPattern } from './number-units';

/** Spellings of each currency in cells, by its code. A sign of several currencies (¥) is listed with each. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  AED: ['aed', 'dhs'],
  AUD: ['aud', 'a$', 'au$'],
  BRL: ['brl', 'r$'],
  CAD: ['cad', 'c$', 'ca$'],
  CHF: ['chf', 'sfr.', 'sfr', 'fr.'],
  CNY: ['cny', 'rmb', '¥', 'cn¥', '元', '圆', '圓', '人民币', '人民幣'],
  CZK: ['czk', 'kč'],
  DKK: ['dkk', 'kr', 'kr.'],
  EUR: ['eur', '€', 'euro', 'euros', '欧元', '歐元'],
  GBP: ['gbp', '£', '英镑'],
  HKD: ['hkd', 'hk$', '港元', '港币', '元', '圓'],
  HUF: ['huf', 'ft'],
  IDR: ['idr', 'rp', 'rp.'],
  INR: ['inr', '₹', 'rs', 'rs.', '₨'],
  JPY: ['jpy', '¥', 'jp¥', '日元', '円'],
  KRW: ['krw', '₩', '원'],
  MXN: ['mxn', 'mx$'],
  MYR: ['myr', 'rm'],
  NOK: ['nok', 'kr', 'kr.'],
  NZD: ['nzd', 'nz$'],
  PKR: ['pkr', 'rs', 'rs.', '₨'],
  PLN: ['pln', 'zł'],
  RON: ['ron', 'lei'],
  RUB: ['rub', '₽', 'руб', 'руб.', 'р.'],
  SAR: ['sar'],
  SEK: ['sek', 'kr', 'kr.'],
  SGD: ['sgd', 's$', 'sg$'],
  TRY: ['try', '₺', 'tl'],
  TWD: ['twd', 'nt$', '元', '圓'],
  UAH: ['uah', '₴', 'грн', 'грн.'],
  USD: ['usd', '$', 'us$', '美元', '美金'],
  VND: ['vnd', '₫', 'đ'],
  ZAR: ['zar'],
};

const inWords = [...new Set(Object.values(spellings).flat())]
  .filter((spelling) => !/\p{Sc}/u.test(spelling))
  .sort((a, b) => b.length - a.length)
  .map((spelling) => spelling.replace('.', '\\.'));

/** Returns whether a word is a currency's code or name: `eur`, `元`. */
export const isCurrency = (word: string): boolean =>
  Object.values(spellings).some((all) => all.includes(word));

/** Source of a regular expression that matches any currency. In `M€` and `k€` it matches only the sign. */
export const currencyPattern = `(?:(?!(?:t|${unitPattern})\\p{Sc})[a-z]{0,3}\\p{Sc}|${inWords.join('|')})`;

/** Returns whether two spellings are different currencies for sure: `¥` and `€`, but not `¥` and `JPY`. */
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
 * Returns what a number format shows for a positive number, with 0 for the digits: `€ 0` for `[$€-407] #,##0.00`.
 * Leaves out colours, conditions and spaces.
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
