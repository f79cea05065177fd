import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeWriter } from '../../../src/csv/codes';
import { plainCell } from '../../../src/csv/plain-cell';
import { numberOfPlain } from '../../../src/csv/plain-ways';
import { cellText, rowFinder, type InBytes, type TextRows } from '../../../src/csv/rows/text-rows';
import { examples } from '../../setup/examples';

const pieces = ['a', 'Kunde', '7', '12', '.', ',', ';', '"', '""', '\n', '\r', '\r\n', ' ', '-', '\u00fc'];
const files = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

const codesOf = codeWriter();

/** Returns the rows that were found, with the cells' texts, and the place where the next row begins. */
const shown = (rows: TextRows, wanted = Infinity) => ({
  rows: Array.from(rows.starts, (start, row) => [
    start,
    rows.ends[row],
    ...Array.from({ length: Math.min(wanted, rows.firstCells[row + 1]! - rows.firstCells[row]!) }, (_, at) =>
      cellText(rows, rows.firstCells[row]! + at),
    ),
  ]),
  end: rows.end,
});

test('rows that are found at a glance are those that are found letter by letter', () => {
  fc.assert(
    fc.property(
      files,
      fc.constantFrom(',', ';'),
      fc.boolean(),
      fc.nat(3),
      (text, delimiter, isEnd, wanted) => {
        const given = { text, length: text.length };
        const found = (bytes?: InBytes) => ({
          text,
          ...rowFinder()(given, delimiter, Infinity, isEnd, bytes),
        });
        const slowly = attempt(found);
        const bytes = { codes: Buffer.from(text, 'latin1'), shown: (part: string) => part };
        const quickly = attempt(() => found(bytes));
        const some = attempt(() => found({ ...bytes, wanted }));
        expect(quickly && shown(quickly)).toEqual(slowly && shown(slowly));
        expect(some && shown(some, wanted)).toEqual(slowly && shown(slowly, wanted));
        quickly?.kinds.forEach((kind, cell) => {
          const found = cellText(quickly, cell);
          const plain = plainCell(codesOf(found), 0, found.length);
          if (kind !== 0) expect(kind).toBe(plain && numberOfPlain(plain));
        });
      },
    ),
    { numRuns: examples(1500) },
  );
});

/** Returns undefined if the file is refused. */
function attempt<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
