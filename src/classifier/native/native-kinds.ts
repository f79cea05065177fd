import { catalogue } from '../models/catalogue';
import type { Measure } from '../measure';
import type { ElapsedKind, MeasureKind } from '../measure-kinds';
import { levelWords } from '../names/stated-level';
import { categoryMeasure, readsAsCategory } from './category-measure';
import { datedMeasure, daysTo, elapsedDays, monthsFrom, type DatedFormula } from './dated-measure';
import { elapsedFormula } from './elapsed-formula';
import { levelMeasure, plainNumbers } from './level-measure';
import { intervalMeasure, stageMeasure } from './stage-and-interval';
import type { NativeCells } from './native-cells';
import type { NativeMeasure } from './native-measure';
import { namedNumbers, namesOfSegments } from './named-numbers';

interface NativeKind {
  /** Returns the formulas that read the measure's cell; `mayBeBlank` if they also get rows with a blank cell. */
  readonly ofCell: (measure: Measure, cell: string, cells: NativeCells, mayBeBlank: boolean) => NativeMeasure;
  /** Returns the words that formulas know in a cell of this measure. */
  readonly words: (measure: Measure) => readonly string[];
  /** Returns whether formulas can read a text; left out if they read nothing but `words`. */
  readonly reads?: (text: string) => boolean;
  /** The least number allowed; `-Infinity` if there is none. */
  readonly least: number;
  /** Returns whether a number is allowed; left out if all numbers from `least` on are. */
  readonly mayBe?: (value: number, measure: Measure) => boolean;
}

const anyNumber = -Infinity;

const level = (least: number): NativeKind => ({
  ofCell: (measure, cell, { inPercent, cutoff, tierNames }) => {
    const numbers = plainNumbers(measure.kind, cell, inPercent(measure.id), least);
    return levelMeasure(measure, cell, numbers, cutoff, tierNames);
  },
  least,
  words: (measure) => {
    const { high, low } = levelWords(measure);
    return [...high, ...low, ...namesOfSegments(measure, catalogue).all];
  },
});

const elapsed = (kind: ElapsedKind): NativeKind => ({
  ...level(0),
  ofCell: (measure, cell, { cutoff, asOf, tierNames }) =>
    levelMeasure(measure, cell, elapsedFormula(kind, cell, asOf), cutoff, tierNames),
});

const dated = (formula: (cell: string, asOf: string) => DatedFormula, least: number): NativeKind => ({
  ofCell: ({ blank }, cell, { asOf, cutoff }, mayBeBlank) =>
    datedMeasure(blank, cell, formula(cell, asOf), mayBeBlank, cutoff),
  least,
  words: () => [],
});

const namesOfTiers = (measure: Measure) => namedNumbers(measure, catalogue).flatMap(({ names }) => names);

/** Lists how formulas read each kind of measure. */
export const nativeKinds: Readonly<Record<MeasureKind, NativeKind>> = {
  amount: level(anyNumber),
  count: level(0),
  share: level(0),
  rate: level(anyNumber),
  flag: { ...level(0), mayBe: (value) => value === 0 || value === 1 },
  daysSince: dated(elapsedDays, 0),
  monthsSince: elapsed('monthsSince'),
  yearsSince: elapsed('yearsSince'),
  monthsSinceDate: dated(monthsFrom, anyNumber),
  daysUntil: dated(daysTo, anyNumber),
  category: {
    least: 0,
    ofCell: (measure, cell, { cutoff }) => categoryMeasure(measure, cell, cutoff),
    words: () => [],
    reads: readsAsCategory,
    mayBe: (value, { categories = [] }) =>
      value === 0 || categories.some(({ category }) => category === value),
  },
  stage: {
    least: anyNumber,
    ofCell: (measure, cell, { cutoff, tierNames }) => stageMeasure(measure, cell, cutoff, tierNames),
    words: namesOfTiers,
  },
  interval: {
    least: 0,
    ofCell: (measure, cell, { cutoff, tierNames }) => intervalMeasure(measure, cell, cutoff, tierNames),
    words: namesOfTiers,
    mayBe: (value) => value > 0,
  },
};
