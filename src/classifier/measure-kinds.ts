import { firstLikelyDate } from './likely-date';

/**
 * What a measure's cells hold, and so how they are read and what their value counts.
 * - `amount`: a number (money, pieces, a score, a count), or a word that states the level: a stated high is
 *   `Infinity`, above every cut-off, a stated low `-Infinity`, below every one.
 * - `count`: as an amount, of which there cannot be less than none: orders, days, months.
 * - `share`: as an amount, between 0 and 1, where the column says whether it holds 0.35 or 35.
 * - `rate`: as an amount, where 0.35 is 35 %; it may exceed 100 %, so it is never taken for a percentage.
 * - `flag`: yes or no, 1 or 0.
 * - `daysSince`, `monthsSince`, `yearsSince`: the time from a past date to the day of reckoning, as a number or as the
 *   date; months are complete calendar months, years twelfths of these. Months and years may be stated in words too.
 * - `monthsSinceDate`: complete calendar months from a date to the day of reckoning, negative where the date is ahead.
 * - `daysUntil`: days from the day of reckoning to a date, negative where the date is past.
 * - `category`: the number of the category whose words the text holds, 0 where it holds none.
 * - `stage`: the number of a stage, or its name.
 * - `interval`: days, or a tier's name for the interval of care that its standing asks for.
 */
export type MeasureKind =
  | ElapsedKind
  | 'amount'
  | 'count'
  | 'share'
  | 'rate'
  | 'flag'
  | 'monthsSinceDate'
  | 'daysUntil'
  | 'category'
  | 'stage'
  | 'interval';

/** What is counted from a past date, if it is not given as a number. */
export type ElapsedKind = 'daysSince' | 'monthsSince' | 'yearsSince';

export type Adding = 'sum' | 'smallest' | 'largest';

interface MeasureKindFacts {
  /** May be stated in words, as high or low. */
  readonly stated?: true;
  /** Typed and shown in percent: a share of 1, or a rate, which may exceed it. */
  readonly percent?: PercentUnit;
  /** Takes dates only, or a date or the number that is counted from it. */
  readonly dates?: 'only' | 'orNumber';
  /** What its number stands for, if it is no quantity; `standing`: the days of a tier's standing. */
  readonly says?: 'yesNo' | 'category' | 'stage' | 'standing';
}

interface ElapsedKindFacts extends MeasureKindFacts {
  readonly dates: 'orNumber';
  /** A number from here on is no count of the time that has passed. */
  readonly noCountFrom: number;
}

/**
 * What a kind of measure is to the classifier and the functions. What only the sheet has to know is in its
 * `column-kinds.ts`, how cells are read in its `measure-readers.ts`, and how formulas read them in `native-kinds.ts`.
 */
export const measureKinds: Readonly<
  Record<Exclude<MeasureKind, ElapsedKind>, MeasureKindFacts> & Record<ElapsedKind, ElapsedKindFacts>
> = {
  amount: { stated: true },
  count: { stated: true },
  share: { stated: true, percent: 'share' },
  rate: { stated: true, percent: 'rate' },
  flag: { says: 'yesNo' },
  // Days go on up to the first date.
  daysSince: { dates: 'orNumber', noCountFrom: firstLikelyDate },
  // Nobody has been a client for 1,900 months or years, and 2019 is a calendar year.
  monthsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  yearsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  monthsSinceDate: { dates: 'only' },
  daysUntil: { dates: 'only' },
  category: { says: 'category' },
  stage: { says: 'stage' },
  interval: { says: 'standing' },
};

/** The kinds of numbers that people type in percent: shares of 1 at the most, and rates, which may exceed it. */
export type PercentUnit = 'share' | 'rate';
