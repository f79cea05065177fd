import fc from 'fast-check';
import type { Measure } from '../../../src/classifier/measure';
import { levelWords } from '../../../src/classifier/names/stated-level';
import type { CellValue } from '../../../src/sheet/cells/cell';

/** The as-of date of all cases. It has a time of day, which must be ignored. */
export const asOf = 46347.25;

const blanks = fc.constantFrom('', '', ' ', '   ');
const errors = fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!');
/**
 * Generates texts that nothing can read, or only ClientTier's reader. A large number as text would turn a column of
 * shares into percentages.
 */
const anyText = ({ kind }: Measure) =>
  kind === 'share'
    ? fc.constantFrom('n/a', 'x', '85%', '35 %', '0.5', 'ＨＩＧＨ')
    : fc.constantFrom(
        'n/a',
        'x',
        'highest',
        '12 pcs',
        '¥12,000',
        '3万',
        '2026-11-20',
        '（10）',
        'ＨＩＧＨ',
        '0.5',
      );
const booleans = fc.boolean();

/** Generates a few different numbers, so that clients tie and are exactly on cut-offs. */
const few = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -3000, max: 9000 }).map((of) => of / 100),
);
const shares = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((of) => of / 20),
  fc.constantFrom(-0.1, 1.5),
);
const dates = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 44_600, max: 46_400 }) },
  { weight: 3, arbitrary: fc.integer({ min: 45_900, max: 46_800 }).map((day) => day + 0.75) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-1, 46_346, 46_347, 46_348, 18_264, 109_574, 109_575, 45_322, 46_081, 44_620),
  },
);
const counts = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99 }).map((of) => of / 4) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1899, 1900, 18_263, 109_575) },
);

/**
 * What a column holds if its measure accepts both dates and counts: one column has only one of them, as cells of the
 * other form would not be read.
 */
export type Form = 'dates' | 'counts';

export const numbers = ({ kind }: Measure, form: Form): fc.Arbitrary<number> => {
  switch (kind) {
    case 'share':
      return shares;
    case 'rate':
      return few.map((number) => number / 10);
    case 'daysSince':
    case 'monthsSince':
    case 'yearsSince':
      return form === 'dates' ? dates : counts;
    case 'daysUntil':
    case 'monthsSinceDate':
      return fc.oneof(dates, counts);
    case 'flag':
      return fc.constantFrom(0, 1, 0.5, 2, -1);
    case 'stage':
      return fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(2.5));
    case 'interval':
      return fc.constantFrom(14, 30, 60, 90, 7, 0, -5, 18_263, 18_264);
    default:
      return few;
  }
};

/** Generates a word in any case, with extra blanks around and within. */
const typed = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(0, 1, 2, 3))
    .map(
      ([word, how]) =>
        [word, word.toUpperCase(), ` ${word}  `, word.replaceAll(' ', '  ').toLowerCase()][how]!,
    );

const tierWords = [
  'Guessed',
  '首购客户',
  'Allied partner',
  'Treasure',
  'MVC',
  'C Basic',
  '鸡肋',
  "Can't Lose Them",
  'Neutral',
];

export function named(measure: Measure): fc.Arbitrary<string> {
  const { categories = [] } = measure;
  switch (measure.kind) {
    case 'category': {
      const word = fc.constantFrom(...categories.flatMap(({ words }) => words));
      const before = fc.constantFrom(
        '',
        'Acme ',
        'acme',
        'O’',
        "O'",
        '北京',
        'A&',
        '(',
        'U.S. ',
        '5',
        '.',
        'é',
      );
      const after = fc.constantFrom(
        '',
        ' ',
        's',
        '.',
        ', Ltd.',
        ')',
        ' 5',
        '.5',
        '北京',
        '-Tech',
        '!',
        '·',
        '. ',
        '\u00a0',
      );
      return fc.tuple(before, word, after).map((parts) => parts.join(''));
    }
    case 'stage':
    case 'interval':
      return typed(tierWords);
    case 'daysSince':
    case 'daysUntil':
    case 'monthsSinceDate':
      return typed(['today', 'high']);
    default:
      return typed([...levelWords(measure).high, ...levelWords(measure).low]);
  }
}

export const anyCell = (measure: Measure, form: Form): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: measure.kind === 'category' ? 1 : 12, arbitrary: numbers(measure, form) },
    { weight: measure.kind === 'category' ? 12 : 3, arbitrary: named(measure) },
    { weight: 3, arbitrary: blanks },
    { weight: 1, arbitrary: booleans },
    { weight: 1, arbitrary: anyText(measure) },
    { weight: 1, arbitrary: errors },
  );
