import fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Culture } from '../../src/sheet/text/culture';

/** A cell as typed, and the number that it means; left out if the cell does not show which. */
export interface Figure {
  readonly cell: CellValue;
  readonly value?: number;
}

export type Figures = fc.Arbitrary<Figure>;

const cents = fc.integer({ min: -50_000_00, max: 5_000_000_00 });
const number: Figures = fc
  .oneof(
    fc.integer({ min: 0, max: 400 }),
    cents.map((each) => each / 100),
  )
  .map((value) => ({ cell: value, value }));

/** Formats a number with separated thousands and two decimals, as in the culture: 1,234.50. */
function typed(hundredths: number, { decimal, group = '' }: Culture): string {
  const size = Math.abs(hundredths);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${hundredths < 0 ? '-' : ''}${whole}${decimal}${String(size % 100).padStart(2, '0')}`;
}

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const waysToType: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} `,
  (text) => `\u00a0${text}\u3000`,
  (text) => `¥${text}`,
  (text) => `${text} €`,
  (text) => `USD ${text}`,
  (text) => `${text}元`,
  (text) => (text.startsWith('-') ? `(${text.slice(1)})` : text),
  fullWidth,
];

const asText = (culture: Culture): Figures =>
  fc
    .tuple(cents, fc.constantFrom(...waysToType))
    .map(([hundredths, type]) => ({ cell: type(typed(hundredths, culture)), value: hundredths / 100 }));

/**
 * Figures of another culture, with point and comma swapped. Both occur in each figure, so that it can be no other
 * number.
 */
const asTextElsewhere = ({ decimal, group }: Culture): Figures =>
  fc.integer({ min: 1_000_00, max: 900_000_00 }).map((hundredths) => ({
    cell: typed(hundredths, { decimal: group!, group: decimal }),
    value: hundredths / 100,
  }));

const inTenThousands: Figures = fc
  .integer({ min: 1, max: 900 })
  .map((count) => ({ cell: `${count}万`, value: count * 10_000 }));

const percent = ({ decimal }: Culture): Figures =>
  fc
    .integer({ min: 0, max: 100 })
    .map((count) => ({ cell: `${count}${decimal}5%`, value: (count + 0.5) / 100 }));

const part: Figures = fc
  .integer({ min: 0, max: 100 })
  .map((count) => ({ cell: count / 100, value: count / 100 }));

const level: Figures = fc.constantFrom(
  ...['high', 'HIGH ', 'Yes', '高', '是'].map((cell) => ({ cell, value: Infinity })),
  ...['low', 'No', '低', ' 否'].map((cell) => ({ cell, value: -Infinity })),
);

const loyalty: Figures = fc.constantFrom<Figure>(
  { cell: true, value: Infinity },
  { cell: false, value: -Infinity },
  { cell: 'loyal', value: Infinity },
  { cell: 'not loyal', value: -Infinity },
  { cell: '不忠诚', value: -Infinity },
);

const nothing: Figures = fc.constantFrom<Figure>(
  ...[
    '',
    '   ',
    '\u00a0',
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    'n/a',
    '-',
    '—',
    'tbd',
    '待定',
    '?',
    '12/500',
    '1.2.3',
  ].map((cell) => ({ cell })),
  ...['=1+1', '+', '@', '\t', '<b>9</b>'].map((cell) => ({ cell })),
);

const some = (usual: Figures, ...others: readonly Figures[]): Figures =>
  fc.oneof({ arbitrary: usual, weight: 12 }, ...others.map((arbitrary) => ({ arbitrary, weight: 2 })), {
    arbitrary: nothing,
    weight: 1,
  });

/** Generates the cells of a column of sales. Most of them are typed in one way. */
export const salesColumns = (culture: Culture): fc.Arbitrary<Figures> =>
  fc.constantFrom(
    number,
    some(number),
    some(number, asText(culture), inTenThousands, level),
    some(asText(culture), number, asTextElsewhere(culture)),
    some(level),
  );

export const loyaltyColumns = (culture: Culture): fc.Arbitrary<Figures> =>
  fc.constantFrom(
    number,
    some(number),
    some(part, percent(culture)),
    some(percent(culture), number),
    some(loyalty, level),
    some(number, loyalty),
    some(asText(culture)),
  );
