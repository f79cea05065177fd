import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { knowledge, type Measure } from '../../../src/classifier/measure';
import { showsDate } from '../../../src/sheet/cells/date-format';
import { readMeasure } from '../../../src/sheet/read/read-measure';

// The formats as Excel writes them (Format Cells: Date, Time, Number and so on).
test.each([
  ...['m/d/yyyy', 'yyyy-mm-dd', 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'm/d/yy h:mm', 'dd.mm.yyyy', 'mmmm'],
  ...[
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-409]d\\-mmm\\-yy;@',
    'yyyy"年"m"月"d"日";@',
    'm/d/yy\\ h:mm\\ AM/PM',
  ],
  ...['[$-411]ge.m.d;@', 'yyyy\\-mm\\-dd\\ hh:mm:ss.000', 'YYYY/MM/DD'],
])('%s shows a date', (format) => expect(showsDate(format)).toBe(true));

test.each([
  ...['', 'General', '@', '0', '#,##0.00', '0%', '0.00E+00', '# ?/?', '[Red]0', '$#,##0', '0 "days"', '0\\d'],
  ...['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', '#,##0 [$USD]', '#,##0 USD', '[DBNum1]0'],
  ...['h:mm', 'h:mm AM/PM', 'mm:ss.0', '[h]:mm:ss', '0;"d"', ';;;'],
])('%j does not', (format) => expect(showsDate(format)).toBe(false));

const isDated = ({ kind }: Measure) =>
  ['daysSince', 'monthsSince', 'yearsSince', 'monthsSinceDate', 'daysUntil', 'category'].includes(kind);
const figures = catalogue.flatMap((model) =>
  model.measures
    .filter((measure) => !isDated(measure))
    .map((measure) => [`${model.id}: ${measure.id}`, measure] as const),
);

// 2026-11-20 is 46346; Excel shows 5 as 1900-01-05.
test.each(figures)('no date is read as %s', (_, measure) => {
  const dates = [46346, 46346.75, 5, 0.5];
  const { knowledge: shown } = readMeasure(
    dates,
    measure,
    46353,
    undefined,
    dates.map(() => 'm/d/yyyy'),
  );
  expect([...shown]).toEqual(dates.map(() => knowledge.date));

  const texts = [
    '2026-11-20',
    '20 Nov 2026',
    '2026年11月20日',
    '2026-11-20 10:30',
    '11/20/2026',
    '20.11.2026',
  ];
  for (const text of texts) {
    for (const dateOrder of ['dayFirst', 'monthFirst', 'yearFirst'] as const) {
      const culture = { decimal: ',', group: '.', dateOrder };
      expect([text, readMeasure([text], measure, 46353, culture).knowledge[0]]).toEqual([
        text,
        knowledge.unreadable,
      ]);
    }
  }
});

test('a date among shares does not make percentages of them', () => {
  const share = catalogue.flatMap(({ measures }) => measures).find(({ kind }) => kind === 'share')!;
  const { values, knowledge: known } = readMeasure([0.35, 46346, 1], share, 46353, undefined, [
    '0.00',
    'yyyy-mm-dd',
    '0.00',
  ]);
  expect([...known]).toEqual([knowledge.known, knowledge.date, knowledge.known]);
  expect([values[0], values[2]]).toEqual([0.35, 1]);
});
