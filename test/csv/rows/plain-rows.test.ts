import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeWriter } from '../../../src/csv/codes';
import { plainCell } from '../../../src/csv/plain-cell';
import { numberOfPlain, plainCells, type PlainCell } from '../../../src/csv/plain-ways';
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

/** Returns how the cell of each line is written, as the bytes of the file show at a glance; undefined if they do not. */
function kindsOfLines(lines: readonly string[]): (PlainCell | undefined)[] {
  const codes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const text = codes.toString('latin1');
  const { kinds } = rowFinder()({ text, length: text.length }, ',', Infinity, true, {
    codes,
    shown: (part) => Buffer.from(part, 'latin1').toString(),
  });
  return Array.from(kinds, (kind) => plainCells[kind - 1]);
}

test('no character is plain by its bytes and not by its letter', () => {
  for (const [before, after] of [
    ['', ''],
    ['ab', 'c'],
    ['Kunde 5', ' x'],
  ]) {
    const characters = Array.from({ length: 0x2_0000 - 0x80 }, (_, at) => 0x80 + at)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const cells = characters.map((character) => `${before}${character}${after}`);
    const wrong = kindsOfLines(cells).flatMap((kind, at) => {
      const text = cells[at]!;
      return kind === undefined || kind === plainCell(codesOf(text), 0, text.length) ? [] : [text];
    });
    expect(wrong).toEqual([]);
  }
});

test('words of any script are plain by their bytes', () => {
  expect(
    kindsOfLines(['张伟', 'Müller & Söhne', 'Иванов', '김민준', 'スズキ', 'Łódź', 'Kunde 5 ä', 'محمد', '🙂']),
  ).toEqual(Array.from({ length: 9 }, () => 'text'));
  expect(kindsOfLines(['１２', 'a\u00a0b', '\u3000', 'ä12', '北\u2003京'])).toEqual(
    Array.from({ length: 5 }, () => undefined),
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
