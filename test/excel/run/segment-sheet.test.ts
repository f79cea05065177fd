import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model, segmented } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('%s of customers', (kind, options) => {
  const sheet = `In ${kind}`;
  afterAll(() => book.clear());

  test('is found around the selection, with headers and samples', async () => {
    await book.addSheet(sheet, customers, options);
    const found = await findCustomers();
    expect(found.headers).toEqual(customers[0]);
    expect(found.samples).toEqual(customers.slice(1));
    expect(found.range).toMatchObject({ sheetName: sheet, top: 0, left: 0, rows: 4, columns: 4 });
    expect(found.segmentedBy).toEqual([]);
  });

  test('is planned without a change to the workbook', async () => {
    const before = await book.everything();
    const plan = await planSegments(await findCustomers(), choice);
    expect(plan.counts).toEqual([1, 1, 1, 1]);
    expect(plan.cutoffs.map(({ value }) => value)).toEqual([90, 3.5]);
    expect(await book.everything()).toEqual(before);
  });

  test('gets a segment and a strategy column at its right edge, and loses them without a trace', async () => {
    const before = await book.everything();
    const outcome = await writeSegments(await findCustomers(), choice, 'keep');
    expect(outcome).toMatchObject({ address: `'${sheet}'!E1:F5`, policySheet: { added: 'Client Policy' } });
    expect(await book.cells(sheet, 'A1:D5')).toEqual(customers);
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
    expect(await book.everything()).not.toEqual(before);

    const found = await findCustomers();
    expect(found.headers).toEqual(customers[0]);
    expect(found.segmentedBy).toEqual([model.id]);

    expect(await removeSegments(found, model.id, { takesPolicy: true })).toEqual({
      address: `'${sheet}'!E1:F5`,
      policySheet: 'Client Policy',
    });
    expect(await book.everything()).toEqual(before);
  });

  test('has each tier in its colour', async () => {
    await writeSegments(await findCustomers(), choice, 'keep');
    const expected = model.tiers.map(({ name, color }) => ({
      text: `="${name.en}"`,
      fill: color.fill,
      color: color.text,
    }));
    const colors = await book.colors(sheet, 'E2:E5');
    expect(colors).toHaveLength(expected.length);
    expect(colors).toEqual(expect.arrayContaining(expected));
    expect(await book.colors(sheet, 'F1:F5')).toEqual([]);
  });

  test('is written to the same columns again', async () => {
    const outcome = await writeSegments(await findCustomers(), choice, 'keep');
    expect(outcome.address).toBe(`'${sheet}'!E1:F5`);
    expect(await book.cells(sheet, 'E1:G5')).toEqual(segmented.map((row) => [...row, '']));
    expect(await book.colors(sheet, 'E2:E5')).toHaveLength(model.tiers.length);
  });

  test('in Chinese', async () => {
    await writeSegments(await findCustomers(), { ...choice, language: 'zh' }, 'keep');
    expect((await book.cells(sheet, 'E1:E5')).flat()).toEqual([
      '客户分级',
      '珍贵客户',
      '高风险客户',
      '明日之星',
      '逐步退出',
    ]);
  });
});
