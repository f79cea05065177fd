import { localized } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';

/** A number of an order line as the project's readers of columns take it: money, or any other number. */
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
/** Days until day 0 of Excel: a date, as its serial number. */
export const dateMeasure = numberOf('date', ['orderDate', 'anyDate'], 'daysUntil');
