import { dateWritten, type DateWritten } from './date-written';
import type { Codes } from './codes';
import { detached } from '../sheet/cells/detached';
import { isKey, textInFormula } from './key-text';
import { plainIn, showsNothing } from './plain-cell';
import { numberOfPlain } from './plain-ways';
import { addSigns, noSigns, type NumberSigns } from './number-signs';
import { datesSeen, type OrderFound } from './order-of-column';

/** What the texts of a column show: the order of day and month; how numbers are written; whether some are keys. */
export interface Column {
  readonly order: OrderFound;
  readonly numbers: NumberSigns;
  readonly hasKeys: boolean;
}

/** Gathers what a column shows, text by text, in any number of rows. */
export interface ColumnSeen {
  /** Adds a cell: this part of a text, which has these codes. */
  add(text: string, codes: Codes, start: number, end: number): void;
  /** Adds a cell that is written in this way, if that is all it shows; otherwise returns false. */
  addPlain(plain: number): boolean;
  shown(): Column;
}

/**
 * The most dates to remember, so that a column with a different moment in each of a million rows needs no more memory.
 * The likely order is certain long before.
 */
export const mostDates = 50_000;

/** Makes a function that returns the date in a text, undefined if it is none, and remembers as many as `mostDates`. */
export function dateReader(): (text: string) => DateWritten | undefined {
  const dates = new Map<string, DateWritten>();
  return (text) => {
    const known = dates.get(text);
    if (known) return known;
    const date = dateWritten(text);
    if (date && dates.size < mostDates) dates.set(detached(text), date);
    return date;
  };
}

const [asPoint, asComma] = [numberOfPlain('point'), numberOfPlain('comma')];

export function columnSeen(): ColumnSeen {
  const dates = new Map<string, DateWritten>();
  const orders = datesSeen();
  const numbers = noSigns();
  let hasKeys = false;
  return {
    add(whole, codes, start, end) {
      if (start < end && !addPlain(plainIn(codes, start, end))) addOther(whole.slice(start, end));
    },
    addPlain,
    shown: () => ({ order: orders.order(), numbers: { ...numbers }, hasKeys }),
  };

  function addPlain(plain: number): boolean {
    if (plain === asPoint) numbers.onlyPoint = true;
    else if (plain === asComma) numbers.onlyComma = true;
    else return showsNothing(plain);
    return true;
  }

  function addDate(text: string, date: DateWritten): void {
    const isNew = dates.size < mostDates;
    if (isNew) dates.set(detached(text), date);
    orders.add(date, isNew);
  }

  function addOther(text: string): void {
    if (dates.has(text)) return;
    const date = dateWritten(text);
    if (date) addDate(text, date);
    else if (isKey(text)) hasKeys = true;
    else {
      addSigns(numbers, text);
      hasKeys ||= textInFormula(text) !== undefined;
    }
  }
}
