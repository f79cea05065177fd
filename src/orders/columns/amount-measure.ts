import { localized } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';

/**
 * Makes a measure for a number on an order line, so that the readers of columns can read it: money, or any other
 * number.
 */
const numberOf = (id: string, means: Measure['means'], kind: Measure['kind'] = 'amount'): Measure => ({
  id,
  kind,
  means,
  name: localized(() => id),
  description: localized(() => id),
});

export const amountMeasure = numberOf('amount', ['money']);
export const profitMeasure = numberOf('profit', ['profit']);
export const plainNumber = numberOf('number', []);
export const rateMeasure = numberOf('rate', [], 'rate');
/** Reads a date as Excel's serial number: counts the days until day 0 of Excel. */
export const dateMeasure = numberOf('date', ['orderDate', 'anyDate'], 'daysUntil');
