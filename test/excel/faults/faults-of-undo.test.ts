import { beforeAll, describe, test } from '@jest/globals';
import { findCustomers, undoRun, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { startFunctions } from '../formulas';
import { expectAllOrNothing, longestTest, type Work } from './every-fault';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await startFunctions(book);
});

const segment = async (as: Partial<Choice> = {}, overrides: 'keep' | 'replace' = 'keep') =>
  writeSegments(await findCustomers(), { ...choice, ...as }, overrides);

const works: readonly (readonly [string, { table?: string }, Work['arrange']])[] = [
  ['a first run in a table', { table: 'Clients' }, async () => void (await segment())],
  ['a first run beside a range', {}, async () => void (await segment({ writeAs: 'live' }))],
  [
    'a second run with other rules beside a range',
    {},
    async () => {
      await segment();
      await book.edit('Customers', (cells) => {
        cells.getRange('E4').values = [['Treasure']];
        cells.getRange('F3').formulas = [['="Visit " & A3']];
      });
      await segment(
        { writeAs: 'portable', cutoffs: { sales_cutoff: { kind: 'fixed', value: 50 } } },
        'replace',
      );
    },
  ],
];

describe.each(works)('undoing %s', (_, options, segmented) => {
  test(
    'is done wholly or leaves everything as it was, and says which, whatever message fails',
    () => {
      const work: Work = {
        async arrange() {
          await book.clear();
          await book.addSheet('Customers', customers, options);
          await segmented();
          await book.workbook.calculated();
        },
        run: (_found, told) => undoRun(told),
      };
      return expectAllOrNothing(book, clock, work, [1, 5], 3);
    },
    longestTest,
  );
});
