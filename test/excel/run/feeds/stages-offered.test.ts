import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { modelById } from '../../../../src/classifier/models/catalogue';
import { findCustomers, planSegments, selectedColumn, writeSegments } from '../../../../src/excel/use-cases';
import { columnsToOffer, offersFor } from '../../../../src/sheet/record/chosen-before';
import { bookForTests } from '../../book/book-for-tests';
import { choiceFor, run } from '../../segment-by-offers';
import { byStage, focuses } from './life-cycle';

const sheet = 'Clients';
const book = bookForTests();
afterEach(() => book.clear());

describe('the stages of the life cycle', () => {
  beforeEach(async () => {
    await book.addSheet(sheet, byStage);
    await run('lifecycle');
  });

  test('are offered for the stage, with whose they are', async () => {
    const offers = offersFor(await findCustomers(), modelById('focus'));
    expect(offers['stage']).toMatchObject({ segmentsOf: 'lifecycle' });
  });

  test('give way to a column of the user’s own', async () => {
    await book.edit(sheet, (cells) => void cells.getRange('B:B').insert('Right'));
    await book.edit(sheet, (cells) => {
      cells.getRange('B1:B6').values = [['Stage'], [8], [8], [8], [8], [8]];
    });
    const offers = offersFor(await findCustomers(), modelById('focus'));
    expect(offers['stage']).toEqual({ column: 1 });
  });

  test('are never offered to the life cycle itself, nor are strategies to anyone', async () => {
    const customers = await findCustomers();
    expect(customers.headers).toEqual(byStage[0]);
    expect(customers.range.segments?.map(({ column, modelId }) => [column, modelId])).toEqual([
      [4, 'lifecycle'],
    ]);
    const offered = Object.values(columnsToOffer(customers, modelById('lifecycle')));
    expect(offered.filter((index) => index !== undefined && index < 0)).toEqual([]);
  });

  test('are picked by a cell in their column; strategies are not', async () => {
    const customers = await findCustomers();
    await book.select(sheet, 'E3');
    const stage = await selectedColumn(customers);
    const { plan } = await writeSegments(customers, await choiceFor('focus', { columns: { stage } }), 'keep');
    expect(plan.segment.slice(1)).toEqual(focuses.en);
    await book.select(sheet, 'F3');
    await expect(selectedColumn(customers)).rejects.toThrow('in one of the customers');
  });

  test('cannot be what the life cycle itself is asked by', async () => {
    const customers = await findCustomers();
    await book.select(sheet, 'E3');
    const orders = await selectedColumn(customers);
    const choice = await choiceFor('lifecycle', { columns: { orders, tenure_months: 2 } });
    await expect(planSegments(customers, choice)).rejects.toThrow(
      'has the segments of Client life cycle itself',
    );
  });
});
