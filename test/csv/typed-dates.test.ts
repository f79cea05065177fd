import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedCells } from '../../src/csv/typed-cells';
import { column, formats } from './column-of-texts';

describe('dates', () => {
  // From Excel: 2026-01-14 is 46036, 2025-07-16 is 45854, 2026-02-03 is 46056, 2026-03-02 is 46083, 1998-07-16 is
  // 35992.
  test.each([
    [
      ['14-Jan-26', '16-Jul-25', '16-Jul-98'],
      [46036, 45854, 35992],
    ],
    [
      ['Jan-14-26', 'Jul 16, 2025', 'July 16, 98'],
      [46036, 45854, 35992],
    ],
    [
      ['14/01/26', '3/2/26', '16/07/98'],
      [46036, 46056, 35992],
    ],
    [
      ['01/14/26', '3/2/26', '07/16/98'],
      [46036, 46083, 35992],
    ],
    [
      ['14.01.2026', '3.2.2026'],
      [46036, 46056],
    ],
    [
      ['3.2.2026', '2.3.2026'],
      [46056, 46083],
    ],
    [
      ['2026-01-14', '2026/7/16', '2026年2月3日'],
      [46036, 46219, 46056],
    ],
    [
      ['03/02/26', '16/07/25', '14/01/26'],
      [46056, 45854, 46036],
    ],
    [
      ['26/01/14', '25/07/16', '26/02/03', '26/01/27', '25/07/30'],
      [46036, 45854, 46056, 46049, 45868],
    ],
    [
      ['14/01/2026', '03/02/2026', '00/00/0000', ''],
      [46036, 46056, '00/00/0000', ''],
    ],
    [
      ['05/05/2026', '01/01/2026'],
      [46147, 46023],
    ],
  ])('%j are read as one column', (texts, days) => expect(column(texts)).toEqual(days));

  test('may have a time of day', () => {
    expect(column(['14/01/2026 12:00', '3/2/2026 18:00:00'])).toEqual([46036.5, 46056.75]);
    expect(column(['1/14/26 6:00 AM', '3/2/26 12:00 AM', '3/2/26 12:00 pm'])).toEqual([
      46036.25, 46083, 46083.5,
    ]);
    expect(column(['14-Jan-26 06:00', '2026-02-03T18:00:00', '14.01.2026, 12:00'])).toEqual([
      46036.25, 46056.75, 46036.5,
    ]);
    expect(formats(['2026-02-03 18:00'])).toEqual(['m/d/yyyy h:mm']);
  });

  test.each([
    ['could be two days', ['03/02/2026', '02/03/2026 10:00']],
    ['could be two days', ['03/02/26']],
    ['could have the year first or last', ['14/01/10', '15/02/26']],
    ['are written in two orders', ['14/01/2026', '01/27/2026', '03/02/2026']],
    ['stand beside others', ['14/01/2026', '01/27/2026', '2026-02-03']],
    ['stand beside others', ['03/02/2026', '2026-02-03']],
    ['are no days', ['31/04/2026', '99/99/2026']],
    ['have no such time', ['2026-01-14 27:00']],
  ])('that %s stay text: %j', (_, texts) => expect(column(texts)).toEqual(texts));

  test('that could be two days are what another column of the file says', () => {
    const values = (rows: string[][]) => typedCells(rows, ',').map((row) => row.map(({ value }) => value));
    expect(
      values([
        ['03/02/2026', '14/01/2026'],
        ['02/03/2026', '15/01/2026'],
      ]),
    ).toEqual([
      [46056, 46036],
      [46083, 46037],
    ]);
    expect(values([['03/02/2026', '12,50']])).toEqual([[46056, 12.5]]);
    expect(values([['03/02/2026', '12.50']])).toEqual([['03/02/2026', 12.5]]);
  });

  test('a column is read in one order or not at all, in whatever order its rows stand', () => {
    const day = fc.integer({ min: 40_000, max: 47_000 });
    const order = fc.constantFrom('en-GB', 'en-US');
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 12 }),
        order,
        fc.boolean(),
        (days, locale, short) => {
          const texts = days.map((serial) =>
            new Date((serial - 25569) * 86_400_000).toLocaleDateString(locale, {
              timeZone: 'UTC',
              day: '2-digit',
              month: '2-digit',
              year: short ? '2-digit' : 'numeric',
            }),
          );
          const read = column(texts);
          expect([days, texts]).toContainEqual(read);
          expect(column([...texts].reverse())).toEqual([...read].reverse());
        },
      ),
    );
  });
});
