import { isLikelyDate } from '../../classifier/likely-date';
import type { Language } from '../../classifier/language';
import { knowledge, type Measure } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { isDated } from '../../classifier/reads-dates';
import { isErrorName } from '../../classifier/error-name';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { isoDay } from '../cells/excel-date';
import { couldBeTwoDays, dateInText } from '../text/date-in-text';
import { twoNumbersIn } from '../text/number-in-text';
import { quoteOf } from '../cells/quote';
import { dateIn } from './read-elapsed';
import { readCell } from './read-measure';
import type { Question } from '../question';
import { sheetText } from '../text/sheet-text';

export interface UnclassifiedReason {
  /** Written into the strategy cell: one of `reasonsOf(measure)`, so that later runs recognize the text. */
  readonly inCell: string;
  /** Shown in lists: includes the cell's content. */
  readonly inList: string;
}

/**
 * Returns why a client without a usable cell of this measure gets no tier.
 *
 * @param found what reading the whole column found out about the cell, a value of `knowledge`
 */
export function unclassifiedReason(
  cell: CellValue,
  found: number | undefined,
  measure: Measure,
  {
    language,
    asOf,
    culture = unknownCulture,
  }: Pick<Question, 'language' | 'asOf'> & { readonly culture?: Culture },
): UnclassifiedReason {
  const text = sheetText[language];
  const name = measure.name[language];
  switch (found) {
    case knowledge.date:
      return { inCell: text.date(name), inList: text.dateBut(name, dateText(cell, culture)) };
    case knowledge.dateAmongNumbers:
      return {
        inCell: text.dateAmongNumbers(name),
        inList: text.dateAmongNumbersBut(name, dateText(cell, culture)),
      };
    case knowledge.numberAmongDates:
      return { inCell: text.numberAmongDates(name), inList: text.numberAmongDatesBut(name, quoteOf(cell)) };
  }
  const reading = readCell(cell, measure, asOf, culture);
  if (reading === 'blank') return { inCell: text.blank(name), inList: text.blank(name) };
  const shown = String(cell).trim();
  if (isErrorName(shown)) return { inCell: text.errorValue(name), inList: text.errorValueOf(name, shown) };
  if (reading === 'future') return { inCell: text.future(name), inList: text.future(name) };
  const numbers = typeof cell === 'string' && isNumeric(measure) ? twoNumbersIn(cell) : undefined;
  if (numbers) {
    return { inCell: text.twoNumbers(name), inList: text.twoNumbersIn(name, quoteOf(cell), ...numbers) };
  }
  if (typeof reading === 'object') {
    return { inCell: text.unlikeColumn(name), inList: text.cellUnlikeColumn(name, quoteOf(cell)) };
  }
  if (typeof cell === 'string' && isDated(measure) && couldBeTwoDays(cell)) {
    const [one, other] = orders.map((order) => isoDay(dateInText(cell, order)!)) as [string, string];
    return { inCell: text.twoDays(name), inList: text.twoDaysIn(name, quoteOf(cell), one, other) };
  }
  const unfit = text.unfit[measure.kind];
  return { inCell: text.unreadable(name, unfit), inList: text.unreadableBut(name, quoteOf(cell), unfit) };
}

const orders = ['dayFirst', 'monthFirst'] as const;

function isNumeric({ kind }: Measure): boolean {
  const { says, dates } = measureKinds[kind];
  return says !== 'category' && dates !== 'only';
}

/** Returns the date in a cell as text, because the cell itself may hold only a serial number. */
function dateText(cell: CellValue, culture: Culture): string {
  const date = typeof cell === 'number' && isLikelyDate(cell) ? cell : dateIn(cell, culture);
  return date === undefined ? quoteOf(cell) : isoDay(date);
}

/** Returns the reason that the rows of a client cannot be added up: they differ in this measure. */
export function differingReason({ name }: Measure, language: Language): UnclassifiedReason {
  const reason = sheetText[language].differing(name[language]);
  return { inCell: reason, inList: reason };
}

/** Returns every reason that a strategy cell may give for this measure. */
export function reasonsOf({ name, kind }: Measure, language: Language): string[] {
  const { blank, errorValue, future, unreadable, unfit, ...others } = sheetText[language];
  const measure = name[language];
  return [
    ...[blank(measure), errorValue(measure), future(measure), unreadable(measure, unfit[kind])],
    ...[others.date(measure), others.dateAmongNumbers(measure), others.numberAmongDates(measure)],
    ...[others.twoNumbers(measure), others.twoDays(measure)],
    ...[others.unlikeColumn(measure), others.differing(measure)],
  ];
}
