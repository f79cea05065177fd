import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textColumnWriter } from '../../../src/sheet/cells/text-column';
import { hashInColumn, hashOfClient } from '../../../src/sheet/match/hash-of-client';
import { isBlankAt, isPlainLabel } from '../../../src/sheet/text/plain-label';
import { isTotalLabel, mayBeTotalLabel } from '../../../src/sheet/text/total-label';
import { totalLabels, totalParts } from '../../../src/sheet/text/total-words';
import { isBlank, type CellValue } from '../../../src/sheet/cells/cell';
import { examples } from '../../setup/examples';

const total = fc.constantFrom(...totalLabels, ...totalParts);
const cells: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-',
    '#N/A',
    '0',
    'Acme Ltd',
    'M\u00fcller',
    '\u5f20\u4e09',
    'Client 12',
    'ACME',
    '\ud83c\udfe0',
  ),
  fc
    .tuple(
      fc.constantFrom('', 'North ', '(', '12 ', 'x_', 'Sub-', '北京', '张 '),
      total,
      fc.constantFrom('', ':', ' 25', '!'),
    )
    .map(([before, label, after]) => before + label + after),
  total.map((label) => label.toUpperCase()),
  total.map((label) => [...label].map((letter) => letter.toUpperCase() + ' ').join('')),
  fc.string(),
  fc.integer(),
  fc.boolean(),
);

test('a column of texts holds each cell as it was added, and knows its labels and clients', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 12 }), fc.nat(9), (given, more) => {
      const writer = textColumnWriter();
      // So many rows that they fill a block, sometimes.
      const all = more === 0 ? [...Array<CellValue>(8190).fill('Acme'), ...given] : given;
      for (const cell of all) {
        const isShort = typeof cell === 'string' && /^[\0-\xff]*$/.test(cell);
        if (isShort) writer.addCodes(Buffer.from(`x${cell}`, 'latin1'), 1, cell.length + 1);
        else writer.add(cell);
      }
      const column = writer.written();
      expect(column.length).toBe(all.length);
      const before = all.length - given.length;
      expect(column.slice(before, Infinity)).toEqual(given);
      given.forEach((cell, at) => {
        const row = before + at;
        if (isPlainLabel(column, row))
          expect([isTotalLabel(cell), mayBeTotalLabel(cell)]).toEqual([false, false]);
        expect(isBlankAt(column, row)).toBe(isBlank(cell));
        expect(hashInColumn(column, row, 7)).toBe(hashOfClient(cell, 7));
      });
    }),
    { numRuns: examples(100) },
  );
});

test('most names are seen to be no totals without a closer look', () => {
  const writer = textColumnWriter();
  const names = [
    'Acme Ltd',
    '张伟',
    "O'Neill & Sons",
    'Grand total',
    'Consumer Goods',
    '',
    '北京合计',
    '華東小計',
    '合 计',
  ];
  for (const name of names) writer.add(name);
  const column = writer.written();
  expect(names.map((_, row) => isPlainLabel(column, row))).toEqual([
    ...[true, true, true],
    ...[false, false, false],
    ...[false, false, false],
  ]);
});
