import { defaultLanguage } from '../../src/classifier/language';
import type { DerivedMeasure } from '../../src/classifier/derivation';
import type { Measure } from '../../src/classifier/measure';
import type { MeasureKind } from '../../src/classifier/measure-kinds';
import type { Model } from '../../src/classifier/model';
import { cutoffOfInterval } from '../../src/classifier/rank-days';
import { code } from './markdown';

interface KindWords {
  /** Says what a cell may contain. */
  readonly cell: string;
  /** Says what a blank cell means; left out: that it counts as its number. */
  readonly blank?: (blank: number) => string;
}

const kindWords: Readonly<Record<MeasureKind, KindWords>> = {
  amount: { cell: 'a number, or high or low' },
  count: { cell: 'a number from 0 up, or high or low' },
  share: { cell: 'a share: 0.35, 35 % or 35' },
  rate: { cell: 'a rate: 0.2 or 20 %; it may exceed 100 %' },
  flag: { cell: 'yes or no', blank: () => 'no' },
  daysSince: { cell: 'a past date, or the days since', blank: () => 'never' },
  monthsSince: { cell: 'a past date, or the months since, or high or low' },
  yearsSince: { cell: 'a past date, or the years since, or high or low' },
  monthsSinceDate: { cell: 'a date', blank: () => 'not yet' },
  daysUntil: { cell: 'a date', blank: () => 'not expected' },
  category: { cell: 'a text in whose words something shows', blank: () => 'shows nothing' },
  stage: { cell: 'the number or the name of a stage' },
  interval: {
    cell: 'days, or the tier that the client has in another model',
    blank: (blank) => code(cutoffOfInterval(blank)!),
  },
};

/** Says what a cell of this measure may contain. */
export const cellWords = ({ kind }: Measure): string => kindWords[kind].cell;

/** Says what a blank cell of this measure means. */
export function blankWords({ blank, kind }: Measure): string {
  if (blank === undefined) return 'not known';
  const { blank: words } = kindWords[kind];
  if (words) return words(blank);
  return Number.isFinite(blank) ? String(blank) : 'meets no condition';
}

/** Says how a derived measure is computed. */
export function derivationWords({ derivation }: DerivedMeasure, { measures }: Model): string {
  const name = (id: string) => measures.find((measure) => measure.id === id)!.name[defaultLanguage];
  switch (derivation.kind) {
    case 'shareBefore':
      return (
        `the share of the total that clients with more ${name(derivation.of)} hold together. The total counts ` +
        'positive numbers only; at zero or below all of it comes before; equal numbers get equal shares'
      );
    case 'quantileScore':
      return (
        `1 to 5 by quintile of ${name(derivation.of)}, 5 for the ${derivation.best}est fifth: the lower edge of each ` +
        'fifth is its quantile (type 7) plus one'
      );
    case 'scoreByEdges':
      return `1 to 5 by four edges of ${name(derivation.of)}, 5 for the ${derivation.best}est numbers`;
    case 'number':
      return `${name(derivation.of)} where it is a number`;
    case 'ratio':
      return `${name(derivation.of)} divided by ${name(derivation.by)}`;
    case 'given':
      return `whether ${code(derivation.of)} is given at all`;
    case 'countGiven':
      return `how many of ${derivation.of.map(code).join(', ')} are given at all`;
    case 'weightedIndex': {
      const parts = derivation.of.map(
        ({ measure, weight, reversed }) =>
          `${name(measure)} (weight ${weight}${reversed ? ', turned round' : ''})`,
      );
      return (
        `the weighted mean of those given of ${parts.join(', ')}, each scaled from 0 at its 5th percentile to 100 at ` +
        'its 95th and kept within; 50 for all where the two are equal'
      );
    }
    case 'scaledIndex':
      return (
        `the weighted mean of ${derivation.of.map(({ measure }) => name(measure)).join(', ')}, each scaled from 0 to ` +
        '100 between two cut-offs and kept within'
      );
  }
}
