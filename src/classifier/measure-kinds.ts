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

/** Time since a past date, typed as the date or as a number. */
export type ElapsedKind = 'daysSince' | 'monthsSince' | 'yearsSince';

export type Adding = 'sum' | 'smallest' | 'largest';

interface MeasureKindFacts {
  /** May be stated as high or low, in words. */
  readonly stated?: true;
  /** Typed and shown in percent: a share of at most 1, or a rate, which may exceed it. */
  readonly percent?: PercentUnit;
  /** Takes dates only, or dates and the numbers counted from them. */
  readonly dates?: 'only' | 'orNumber';
  /** What its number means if it is no quantity; `rank` means the days that a tier's rank sets. */
  readonly says?: 'yesNo' | 'category' | 'stage' | 'rank';
}

interface ElapsedKindFacts extends MeasureKindFacts {
  readonly dates: 'orNumber';
  /** Numbers from here on are not read as elapsed time. */
  readonly noCountFrom: number;
}

/**
 * What the classifier and the functions know of each kind of measure. The sheet's own knowledge is in
 * `column-kinds.ts`, reading of cells in `measure-readers.ts`, and formulas in `native-kinds.ts`.
 */
export const measureKinds: Readonly<
  Record<Exclude<MeasureKind, ElapsedKind>, MeasureKindFacts> & Record<ElapsedKind, ElapsedKindFacts>
> = {
  amount: { stated: true },
  count: { stated: true },
  share: { stated: true, percent: 'share' },
  rate: { stated: true, percent: 'rate' },
  flag: { says: 'yesNo' },
  // Day counts end where serial numbers of likely dates begin.
  daysSince: { dates: 'orNumber', noCountFrom: firstLikelyDate },
  // Nobody has been a client for 1,900 months or years; 2019 is more likely a calendar year.
  monthsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  yearsSince: { dates: 'orNumber', noCountFrom: 1900, stated: true },
  monthsSinceDate: { dates: 'only' },
  daysUntil: { dates: 'only' },
  category: { says: 'category' },
  stage: { says: 'stage' },
  interval: { says: 'rank' },
};

/** The kinds of numbers that people type in percent: shares of at most 1, and rates, which may exceed it. */
export type PercentUnit = 'share' | 'rate';
