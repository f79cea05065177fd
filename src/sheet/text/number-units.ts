/** Units that are written for zeros, as powers of ten: `k` is 3. `m` is read only if its column shows what it means. */
const exponents: Readonly<Record<string, number>> = {
  ...{ k: 3, tsd: 3, 'tsd.': 3, tys: 3, 'tys.': 3, тыс: 3, 'тыс.': 3, 千: 3, 천: 3 },
  ...{ 万: 4, 萬: 4, 만: 4, lakh: 5, lakhs: 5 },
  ...{ m: 6, mm: 6, mn: 6, mio: 6, 'mio.': 6, mln: 6, million: 6, millions: 6, млн: 6, 百万: 6, 百萬: 6 },
  ...{ crore: 7, crores: 7, 千万: 7, 千萬: 7, 亿: 8, 億: 8, 억: 8 },
  ...{ b: 9, bn: 9, mrd: 9, 'mrd.': 9, mld: 9, md: 9, млрд: 9, 万亿: 12, 萬億: 12 },
};

/** Matches the `T` of `15 T€` and `15 TEUR`, which are thousands of euros; a `T` alone may mean tons. */
const thousandsOfMoney = 't(?=€|eur|chf)';

const names = Object.keys(exponents).sort((a, b) => b.length - a.length);

/** Source of a regular expression that matches each of these units. */
export const unitPattern = `(?:${names.map((name) => name.replace('.', '\\.')).join('|')}|${thousandsOfMoney})`;

export const exponentOf = (unit: string) => (unit === '' ? 0 : (exponents[unit.toLowerCase()] ?? 3));

/** Returns whether a unit is ambiguous: `m` is a million to most people, but a thousand to some accountants. */
export const isUncertainUnit = (unit: string) => unit.toLowerCase() === 'm';

/**
 * Returns whether another unit in the column shows what `m` means: whoever writes 1.2k or 4bn means a million by `m`.
 */
export const explainsM = (unit: string) => /^(k|tsd|mn|mio|mln|mill|b|mrd|mld|md)/i.test(unit);
