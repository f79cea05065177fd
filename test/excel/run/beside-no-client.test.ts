import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, segmented, strategyOf } from '../customers';
import { partOf } from '../faults/thoroughness';
import { startFunctions } from '../formulas';
import { openAnother, type Book, type Rows } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openAnother();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

const total: Rows = [['Total', 520, '', 17]];

const lists = (['values', 'live', 'portable'] as const).flatMap((writeAs) => [
  { writeAs, beside: 'a range', options: {} },
  { writeAs, beside: 'a table', options: { table: 'Clients' } },
]);

describe.each(partOf(lists, ({ writeAs, beside }) => [writeAs, beside]))(
  'written as $writeAs beside $beside',
  ({ writeAs, options }) => {
    const asked: Choice = { ...choice, writeAs };
    const run = async (overrides: 'keep' | 'replace' = 'keep', language: 'en' | 'zh' = 'en') =>
      writeSegments(await findCustomers(), { ...asked, language }, overrides);
    const shown = async (address: string) => {
      await book.workbook.calculated();
      return book.cells('Customers', address);
    };

    beforeEach(async () => {
      await book.clear();
      await book.addSheet('Customers', [...customers, ...total], options);
      await run();
    });

    test.each(['keep', 'replace'] as const)('%s: cells beside a total stay', async (overrides) => {
      await book.edit('Customers', (sheet) => {
        sheet.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
        sheet.getRange('F6').values = [['see Anna']];
      });
      const { plan } = await run(overrides);
      expect(plan.overrides).toEqual([]);
      expect(await book.formulas('Customers', 'E6:F6')).toEqual([['=COUNTIF(E2:E5,"Treasure")', 'see Anna']]);
      expect(await shown('E1:E6')).toEqual([...segmented.map(([segment]) => [segment]), [1]]);
    });

    test('a formula alone beside a total gets no mark beside it', async () => {
      await book.edit('Customers', (sheet) => {
        sheet.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
      });
      await run('keep', 'zh');
      await run();
      expect(await book.formulas('Customers', 'E6:F6')).toEqual([['=COUNTIF(E2:E5,"Treasure")', '']]);
    });

    test('a tier typed for somebody without figures is kept with its strategy', async () => {
      await book.edit('Customers', (sheet) => {
        sheet.getRange('B4').values = [['']];
        sheet.getRange('D4').values = [['']];
      });
      await run();
      await book.edit('Customers', (sheet) => {
        sheet.getRange('E4').values = [['Treasure']];
      });
      const { plan } = await run();
      expect(plan.overrides.map(({ cell }) => cell)).toEqual(['Customers!E4']);
      expect((await shown('E4:F4'))[0]![0]).toBe('Treasure');
      expect(String((await shown('E4:F4'))[0]![1])).toContain(strategyOf('treasure'));
    });

    test.each([
      ['a total', 'Total'],
      ['nobody', ''],
    ])('a tier typed for a client who is gone stays beside %s, without advice', async (_, instead) => {
      await book.edit('Customers', (sheet) => {
        sheet.getRange('E4').values = [['Treasure']];
        sheet.getRange('A4:D4').values = [[instead, '', '', '']];
      });
      const { plan } = await run();
      expect(plan.overrides).toEqual([]);
      expect((await shown('E4'))[0]).toEqual(['Treasure']);
      expect((await shown('F4'))[0]).toEqual(['']);
      const { plan: told } = await run('replace');
      expect((await shown('E4'))[0]).toEqual(['Treasure']);
      for (const { inDoubt } of [plan, told])
        expect(inDoubt).toContainEqual({
          row: 2,
          cell: 'Customers!E4',
          reason: expect.stringMatching(/^"Treasure" stands beside a row that is no client/),
        });
    });

    test('clients are counted as what was typed by hand', async () => {
      await book.edit('Customers', (sheet) => {
        sheet.getRange('E3').values = [['phase out']];
        sheet.getRange('E4').values = [['VIP']];
        sheet.getRange('F5').values = [['call']];
      });
      // Birch (High-risk) becomes Phase out, Cole (Rising star) gets text that is no tier; Acme and Dahl are unchanged.
      const plan = await planSegments(await findCustomers(), asked);
      expect(plan.counts).toEqual([1, 1, 1, 1]);
      expect(plan.byHand).toMatchObject({ counts: [1, 0, 0, 2], unclassified: 0, other: 1 });
      const after = await run();
      expect(after.plan.byHand).toEqual(plan.byHand);
      expect((await run()).plan.byHand).toEqual(plan.byHand);
      expect((await run('replace')).plan.counts).toEqual([1, 1, 1, 1]);
      expect((await planSegments(await findCustomers(), asked)).byHand).toMatchObject({
        counts: [1, 1, 1, 1],
        other: 0,
      });
    });
  },
);
