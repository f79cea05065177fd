import type { Meaning } from '../../classifier/meaning';
import type { Measure } from '../../classifier/measure';
import { isBlank } from '../cells/is-blank';
import type { Customers } from '../customers';
import { readHeader } from '../headers/read-header';
import { isCurrency } from '../text/currency';

/**
 * Returns the index of the column that says the currency of each row's amounts: all its cells are currencies, such as
 * `USD` or 美元. Undefined if there is none.
 */
export function currencyColumn(
  { headers, samples }: Pick<Customers, 'headers' | 'samples'>,
  measureColumns: readonly number[],
): number | undefined {
  const index = headers.findIndex((_, column) => {
    if (measureColumns.includes(column)) return false;
    const texts = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    const isKnown = (cell: unknown) => isCurrency(String(cell).trim().toLowerCase());
    return texts.some(isKnown) && texts.every((cell) => isKnown(cell) || isCode(cell));
  });
  return index < 0 ? undefined : index;
}

/** Returns whether a cell may be the code of a currency that few people use: `NGN`. */
const isCode = (cell: unknown) => /^\s*[A-Z]{3}\s*$/.test(String(cell));

/**
 * Returns whether a column holds money whose currency may stand beside it. False if its header names one for all rows:
 * `Amount (EUR)`, `Amount in home currency`.
 */
export function needsCurrency(header: string, { means }: Pick<Measure, 'means'>): boolean {
  const { inCurrency, spans, aside, meanings } = readHeader(header);
  const isMoney = (means ?? meanings.map(({ meaning }) => meaning)).some((each) => ofMoney.includes(each));
  const namesOne = [...spans, ...aside].some(({ sense }) => sense?.companions.has('unit'));
  return isMoney && !inCurrency && !namesOne;
}

const ofMoney: readonly Meaning[] = ['money', 'dealForecast', 'profit', 'upcoming', 'averageOrder'];
