import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import { noValidator, readByAnother } from '../simulator/xlsx/valid-workbook';
import { contentOf, missingIn } from '../simulator/xlsx/content-of-file';
import { choice } from './customers';
import { partOf } from './faults/thoroughness';
import { openFile, type Book } from './open-book';

const folder = path.join(__dirname, '../simulator/xlsx/corpus');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.xlsx'),
);

/** These count days from 1904, so they are refused: see days-from-1904.test.ts. */
const segmented = files.filter((file) => !file.endsWith('dates-of-1904.xlsx'));

let book: Book | undefined;
afterEach(() => book?.excel.dispose());

/** By hand: the medians are 9,000 and 58. */
const segments = [
  ['Alba', 'Treasure'],
  ['Brandt & Söhne', 'Phase out'],
  ['晨光', 'High-risk'],
  ['Dahl', 'Rising star'],
  ['Engel', 'Treasure'],
  ["O'Neil", 'Phase out'],
  ['Færch', 'Phase out'],
  ['Gómez', 'Treasure'],
];

describe(`a workbook of another program, opened, segmented and saved ${noValidator ?? ''}`.trim(), () => {
  test('of each program there are several', () => {
    const programs = files.map((file) => path.dirname(file));
    expect([...new Set(programs)].sort()).toEqual(['libreoffice', 'openpyxl', 'xlsxwriter']);
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  // Of what several programs write, one file; the thorough tests open all.
  const part = partOf(segmented, (file) => [path.dirname(file), path.basename(file)]);
  test.each(part)('%s: valid, with all that was in it', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    book = await openFile(bytes);
    await book.activate('Customers');
    await writeSegments(await findCustomers(), { ...choice, columns: { sales: 1, loyalty: 2 } }, 'keep');
    const saved = await book.saved();
    const { sheets } = await readByAnother(saved);
    const rows = sheets.find(({ name }) => name === 'Customers')!.rows;
    const column = rows[0]!.indexOf('Segment');
    expect(rows.slice(1, 9).map((row) => [row[0], row[column]])).toEqual(segments);
    expect(missingIn(await contentOf(bytes), await contentOf(saved))).toEqual([]);
  });

  test.each(files.filter((file) => !segmented.includes(file)))(
    '%s: refused, and saved with all that was in it',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
      book = await openFile(bytes);
      await book.activate('Customers');
      const run = findCustomers().then((found) =>
        writeSegments(found, { ...choice, columns: { sales: 1, loyalty: 2 } }, 'keep'),
      );
      await expect(run).rejects.toMatchObject({ code: 'daysFrom1904' });
      expect(missingIn(await contentOf(bytes), await contentOf(await book.saved()))).toEqual([]);
    },
  );
});
