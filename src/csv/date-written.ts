import { fullYear, serialOf } from '../sheet/cells/excel-date';
import { dateInText } from '../sheet/text/date-in-text';
import { foldTyped } from '../sheet/text/fold-typed';
import type { DateOrder } from '../sheet/text/culture';

/** A date in a text: its day if that is certain, otherwise three numbers in unknown order. */
export type DateWritten = (
  | { readonly serial: number }
  | {
      readonly numbers: readonly [number, number, number];
      readonly separator: string;
      readonly shortYear: boolean;
    }
) & {
  /** The time as a fraction of a day; undefined if the text has none. */
  readonly time?: number;
};

const year = '(\\d{4}|\\d{2})';
const inNumbers = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2${year}$`);
const dayThenName = new RegExp(`^(\\d{1,2})[ .-]*([a-z]{3,9})[ .,-]*${year}$`, 'i');
const nameThenDay = new RegExp(`^([a-z]{3,9})[ .-]*(\\d{1,2}),?[ -]${year}$`, 'i');
const timeOfDay = /(?:,? |T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([AP])\.?M\.?)?$/i;

/** Excludes most cells quickly, before they are folded, because most are no dates. */
const mayBeDate = /^\s*(?:[\d０-９]{1,4} ?[-/.年a-z ]|[a-z]{3,9}[ .-]*\d)/i;

/** Matches day and year, which every date has besides the month; a plain number has no more than these. */
const hasTwoNumbers = /[\d０-９][^\d０-９]+[\d０-９]/;
const isPlainNumber = /^\s*\d+[.,]?\d*\s*$/;

/** Returns the date in a text, with or without a time of day; undefined if the text is no date. */
export function dateWritten(text: string): DateWritten | undefined {
  if (!mayBeDate.test(text) || isPlainNumber.test(text) || !hasTwoNumbers.test(text)) return undefined;
  const folded = foldTyped(text);
  const written = timeOfDay.exec(folded);
  const time = written ? fractionOfDay(written) : undefined;
  if (written && time === undefined) return undefined;
  const date = folded.slice(0, written?.index);
  const inOrder = inNumbers.exec(date);
  if (inOrder) {
    const [first, second, last] = [inOrder[1], inOrder[3], inOrder[4]].map(Number) as [
      number,
      number,
      number,
    ];
    return {
      numbers: [first, second, last],
      separator: inOrder[2]!,
      shortYear: inOrder[4]!.length === 2,
      time,
    };
  }
  const [, day, name, yearAfter] = dayThenName.exec(date) ?? swapped(nameThenDay.exec(date)) ?? [];
  const serial = dateInText(name ? `${day} ${name} ${fullYear(yearAfter!)}` : date);
  return serial === undefined ? undefined : { serial, time };
}

const swapped = (match: RegExpExecArray | null) => match && [match[0], match[2], match[1], match[3]];

function fractionOfDay([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [hours, minutes, seconds].map(Number) as [number, number, number];
  if (minute > 59 || second > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  const of24 = half ? (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : hour;
  return (of24 * 3600 + minute * 60 + second) / 86_400;
}

/** Returns the day that three numbers mean in this order, as a serial number; undefined if no such day exists. */
export function dayIn(written: DateWritten, order: DateOrder): number | undefined {
  if ('serial' in written) return written.serial;
  const [first, second, last] = written.numbers;
  if (order === 'yearFirst') return written.shortYear ? serialOf(fullYear(first), second, last) : undefined;
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  return serialOf(written.shortYear ? fullYear(last) : last, month, day);
}
