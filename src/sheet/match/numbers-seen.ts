import type { Measure } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { isDated, isElapsed } from '../../classifier/reads-dates';
import type { Customers } from '../customers';
import { areDaysInDigits, holdsDates } from './holds-measure';
import { isOfSomethingElse } from './guess-by-values';
import { isBlank } from '../cells/cell';
import { countsOtherwise } from '../headers/counts-otherwise';
import { fitsQuantity } from '../headers/fits-quantity';
import { saysTime } from '../headers/says-time';
import type { HeaderReading } from '../headers/read-header';
import { dateInText } from '../text/date-in-text';
import { readCell } from '../read/read-measure';
import { looksLike } from './looks-like-measure';
import { columnsOf } from './propose-columns';
import type { Column } from './proposal';

/** A column of numbers or dates, and what it could be. */
export interface NumbersSeen {
  readonly column: number;
  readonly couldBe: readonly Measure[];
}

/**
 * Returns the columns that hold numbers or dates, each with the measures among `open` that it could be, whatever its
 * header says.
 *
 * @param taken columns that have a use already
 */
export function numbersSeen(
  customers: Pick<Customers, 'headers' | 'samples' | 'culture'>,
  open: readonly Measure[],
  taken: readonly (number | undefined)[],
): NumbersSeen[] {
  if (open.length === 0) return [];
  return columnsOf(customers)
    .filter(({ index }) => !taken.includes(index))
    .map((column) => ({
      column: column.index,
      couldBe: open.filter((measure) => mayBe(column, measure, customers.culture)),
    }))
    .filter(({ couldBe }) => couldBe.length > 0);
}

function mayBe({ cells, reading }: Column, measure: Measure, culture: Customers['culture']): boolean {
  const areDates = areAllDates(cells) && (saysTime(reading) || (!areDaysInDigits(cells) && !isCode(reading)));
  if (isDated(measure) && areDates) return true;
  const isQuantity = measureKinds[measure.kind].stated === true || isElapsed(measure.kind);
  if (!isQuantity || isOfSomethingElse(reading)) return false;
  if (
    countsOtherwise(reading, measure) ||
    !fitsQuantity(reading, measure) ||
    (saysTime(reading) && !isElapsed(measure.kind))
  )
    return false;
  return holdsNumbers(cells, measure, culture) && looksLike(cells, measure, culture);
}

/** Returns whether the cells look like dates, and most texts can be read as such: no telephones or numbers of orders. */
function areAllDates(cells: Column['cells']): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(String);
  const dates = texts.filter((text) => orders.some((order) => dateInText(text, order) !== undefined));
  return holdsDates(cells) && dates.length >= texts.length / 2;
}
const orders = ['monthFirst', 'dayFirst'] as const;

/** Returns whether a header says a number or a code whose digits are no days: `Postcode`. */
const isCode = ({ spans }: HeaderReading) =>
  spans.some(({ sense }) => codes.some((change) => sense?.changes.has(change)));
const codes = ['id', 'phone', 'other', 'rate', 'tax'] as const;

/** Returns whether most cells are numbers: a measure may also be read from words such as yes or high. */
function holdsNumbers(cells: Column['cells'], measure: Measure, culture: Customers['culture']): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => {
    const reading = readCell(cell, measure, Infinity, culture);
    return typeof reading === 'object' && Number.isFinite(reading.value);
  });
  return numbers.length > filled.length / 2;
}
