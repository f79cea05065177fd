import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, pickCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { columnLetters } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
import { segmentRoles } from '../../../src/sheet/segment-role';
import { bookForTests } from '../book/book-for-tests';
import { choice, customers, model, segmented } from '../customers';
import type { Rows } from '../open-book';

const book = bookForTests();

const run = async () => writeSegments(await findCustomers(), choice, 'keep');

describe('beside a range, when the columns of one model are removed, those of another', () => {
  const abc: Choice = { ...choice, modelId: 'abc', columns: { profit: 1 } };
  /** The column right of both models'. */
  const note = columnLetters(customers[0]!.length + 2 * segmentRoles.length);
  let sheet: string;
  let sheets = 0;
  let before: unknown;
  let ofAbc: Rows;
  beforeEach(async () => {
    sheets += 1;
    sheet = `Two_models_${sheets}`;
    await book.addSheet(sheet, customers);
    await book.edit(sheet, (cells) => {
      cells.getRange(`${note}1:${note}5`).values = [['Note'], ['Call'], [''], ['Visit'], ['Call']];
      cells.getRange(`${note}1:${note}1`).format.columnWidth = 200;
    });
    before = await book.everything();
    await run();
    await writeSegments(await findCustomers(), abc, 'keep');
    ofAbc = await book.cells(sheet, 'G1:H5');
    await removeSegments(await findCustomers(), model.id);
  });

  test('stand where they stood, are known and written again', async () => {
    expect(ofAbc[0]).toEqual(['Segment: ABC by profit', 'Strategy: ABC by profit']);
    expect(await book.cells(sheet, 'E1:H5')).toEqual(ofAbc.map((row) => ['', '', ...row]));
    const { segmentedBy, headers } = await findCustomers();
    expect([segmentedBy, headers]).toEqual([['abc'], customers[0]]);
    expect((await writeSegments(await findCustomers(), abc, 'keep')).address).toBe(`${sheet}!G1:H5`);
    // The header stays, though no other column is called Segment any more.
    expect(await book.cells(sheet, 'G1:H5')).toEqual(ofAbc);
    expect((await book.cells(sheet, 'E1:F5')).flat().join('')).toBe('');
  });

  test('let the others come back to where they stood, and go too, without a trace', async () => {
    expect((await run()).address).toBe(`${sheet}!E1:F5`);
    expect(await book.cells(sheet, 'E1:H5')).toEqual(segmented.map((row, i) => [...row, ...ofAbc[i]!]));
    expect([...(await findCustomers()).segmentedBy].sort()).toEqual(['abc', model.id]);
    await removeSegments(await findCustomers(), model.id);
    await removeSegments(await findCustomers(), 'abc', { takesPolicy: true });
    expect(await book.everything()).toEqual(before);
  });

  test('are found beside what the user picks', async () => {
    await book.edit(sheet, (cells) => cells.getRange('A1:D5').select());
    expect((await pickCustomers()).segmentedBy).toEqual(['abc']);
  });
});

test('the columns of another sheet are let alone, and removed for themselves', async () => {
  await book.addSheet('North', customers);
  await run();
  await book.addSheet('South', customers);
  await run();
  await removeSegments(await findCustomers(), model.id);
  expect(await book.cells('South', 'E1:F5')).toEqual(customers.map(() => ['', '']));
  expect(await book.cells('North', 'E1:F5')).toEqual(segmented);
});

test('when their sheet was deleted, the next run sweeps what is left of them', async () => {
  await book.addSheet('Old', customers);
  await run();
  await book.edit('Old', (cells) => cells.delete());
  await book.addSheet('New', customers);
  await run();
  expect((await book.names()).filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  expect(await book.cells('New', 'E1:F5')).toEqual(segmented);
});
