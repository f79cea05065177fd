import { firstLikelyDate } from './likely-date';

/**
 * What a measure's cells hold, which decides how they are read and in which unit.
 * - `amount`: a number (money, pieces, a score, a count), or a word for a level. A level stated as high is
 *   `Infinity`, above every cut-off; as low it is `-Infinity`, below every one.
 * - `count`: an amount of at least 0: orders, days, months.
 * - `share`: an amount between 0 and 1; the column decides whether 35 means 35 %.
 * - `rate`: an amount of which 0.35 is 35 %. It may exceed 100 %, so 35 is never read as 35 %.
 * - `flag`: yes or no, 1 or 0.
 * - `daysSince`, `monthsSince`, `yearsSince`: time from a past date to the as-of date, typed as a number or as the
 *   date. Months are complete calendar months, years are twelfths of these. Months and years may also be words.
 * - `monthsSinceDate`: complete calendar months from a date to the as-of date; negative if the date is later.
 * - `daysUntil`: days from the as-of date to a date; negative if the date is past.
 * - `category`: the number of the category whose words the text contains; 0 if it contains none.
 * - `stage`: the number of a stage, or its name.
 * - `interval`: days, or the name of a tier, whose rank sets the days between contacts.
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

/** Kinds of time since a past date; cells hold the date or a number. */
export type ElapsedKind = 'daysSince' | 'monthsSince' | 'yearsSince';

export type Adding = 'sum' | 'smallest' | 'largest';

interface MeasureKindFacts {
  /** Set if cells may say high or low in words. */
  readonly stated?: true;
  /** Set if people type and read the number in percent; says whether it may exceed 100 %. */
  readonly percent?: PercentUnit;
  /** Set if cells hold dates: dates only, or dates and the numbers counted from them. */
  readonly dates?: 'only' | 'orNumber';
  /**
   * Set if the number is no quantity: it says yes or no by 1 or 0, or is the number of a category or stage. `rank`: it
   * is a count of days, or stands for the days of a tier's rank (see `rank-days.ts`).
   */
  readonly says?: 'yesNo' | 'category' | 'stage' | 'rank';
}

interface ElapsedKindFacts extends MeasureKindFacts {
  readonly dates: 'orNumber';
  /** From this number on, a cell is no elapsed time: 2019 is a calendar year, not a number of months. */
  readonly noCountFrom: number;
}

/**
 * Lists what the classifier and the functions know of each kind of measure. `column-kinds.ts` lists what the sheet
 * knows, `measure-readers.ts` reads cells, `native-kinds.ts` writes formulas.
 */
export const measureKinds: Readonly<
  Record<Exclude<MeasureKind, ElapsedKind>, MeasureKindFacts> & Record<ElapsedKind, ElapsedKindFacts>
> = {
  amount: { stated: true },
  count: { stated: true },
  share: { stated: true, percent: 'share' },
  rate: { stated: true, percent: 'rate' },
  flag: { says: 'yesNo' },
  // Numbers from here on are likely dates (Excel serial numbers), not counts of days.
  daysSince: { dates: 'orNumber', noCountFrom: firstLikelyDate },
  // Nobody has been a client for 1,900 months; a number such as 2019 is a calendar year.
  monthsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  yearsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  monthsSinceDate: { dates: 'only' },
  daysUntil: { dates: 'only' },
  category: { says: 'category' },
  stage: { says: 'stage' },
  interval: { says: 'rank' },
};

/** How a percentage is limited: a `share` is at most 100 %, a `rate` may exceed it. */
export type PercentUnit = 'share' | 'rate';
