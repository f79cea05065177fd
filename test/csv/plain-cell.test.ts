import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeWriter } from '../../src/csv/codes';
import { dateWritten } from '../../src/csv/date-written';
import { isKey, textInFormula } from '../../src/csv/key-text';
import { addSigns, comma, noSigns, numberCell, point } from '../../src/csv/number-signs';
import { plainCell, valueOfPlain } from '../../src/csv/plain-cell';
import { isErrorName } from '../../src/classifier/error-name';
import { examples } from '../setup/examples';

const codesOf = codeWriter();

const signs = (text: string) => {
  const seen = noSigns();
  addSigns(seen, text);
  return seen;
};

/** Texts like those of lists: words, digits and the signs that turn one into the other. */
const pieces = [
  ...['Jan', 'March', 'total', 'Kunde', 'true', 'FALSE', 'EUR', 'e', '张', '年', 'ü', '#N/A', '３'],
  ...['0', '7', '12', '034', '2024', '1234567890123456', '.', ',', '-', '/', ' ', '\u3000', '\t'],
  ...['+', '€', '%', '"', '=', "'", '(', ')', ':', 'E+'],
];
const cells = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.nat(),
      fc.constantFrom('', '.', ','),
      fc.string({ unit: fc.constantFrom('0', '5'), minLength: 1, maxLength: 5 }),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('2024', '1899', '0024', '999'),
      fc.constantFrom('-01', '-12', '-13', '-00'),
      fc.constantFrom('-31', '-09', '-99', '-1'),
    )
    .map((parts) => parts.join('')),
);

test('what is taken for plain at a glance is the same when read with care', () => {
  const found = new Set<string | undefined>();
  fc.assert(
    fc.property(cells, (text) => {
      const kind = plainCell(codesOf(`x,${text},y`), 2, 2 + text.length);
      found.add(kind);
      if (kind === undefined) return;
      expect([isKey(text), textInFormula(text)]).toEqual([false, undefined]);
      // A day that is certain, or none: it shows no order, whatever else is in the column.
      if (kind === 'day') {
        expect(dateWritten(text) ?? { serial: 0 }).toHaveProperty('serial');
        return expect(signs(text)).toEqual(noSigns());
      }
      expect(dateWritten(text)).toBeUndefined();
      if (kind === 'text') {
        expect(signs(text)).toEqual(noSigns());
        expect([undefined, point, comma].map((way) => numberCell(text, way))).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        const upper = text.trim().toUpperCase();
        expect(upper === 'TRUE' || upper === 'FALSE' || isErrorName(upper)).toBe(false);
        return;
      }
      const hasPoint = kind === 'point' || kind === 'longPoint';
      const way = kind === 'whole' ? undefined : hasPoint ? point : comma;
      expect(valueOfPlain(codesOf(text), 0, text.length)).toBe(Number(text.replace(',', '.')));
      expect(numberCell(text, way)).toEqual({ value: Number(text.replace(',', '.')) });
      if (kind === 'whole') expect(signs(text)).toEqual(noSigns());
      if (kind === 'point') expect(signs(text)).toEqual({ ...noSigns(), onlyPoint: true });
      if (kind === 'comma') expect(signs(text)).toEqual({ ...noSigns(), onlyComma: true });
    }),
    { numRuns: examples(1500) },
  );
  expect(found).toEqual(
    new Set([undefined, 'text', 'whole', 'point', 'comma', 'longPoint', 'longComma', 'day']),
  );
});

test('a cell of a common kind is plain, so that a long list is read quickly', () => {
  const kinds = ['Acme Ltd', 'Client 12', '张三', '-7', '12.5', '1,25', '1.234', '2026-01-31'].map((text) =>
    plainCell(codesOf(text), 0, text.length),
  );
  expect(kinds).toEqual(['text', 'text', 'text', 'whole', 'point', 'comma', 'longPoint', 'day']);
});
