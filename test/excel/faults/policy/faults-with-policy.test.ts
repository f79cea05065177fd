import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../../src/excel/use-cases';
import type { Choice } from '../../../../src/sheet/choice';
import { choice as asValues, customers, model } from '../../customers';
import { expectAllOrNothing, longestTest, type Work } from '../every-fault';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();

const sheet = 'Customers';
const choice: Choice = {
  ...asValues,
  writeAs: 'portable',
  cutoffs: { sales_cutoff: { kind: 'median' }, loyalty_cutoff: { kind: 'median' } },
};
const numbersTyped: Choice['cutoffs'] = { ...choice.cutoffs, sales_cutoff: { kind: 'fixed', value: 100 } };
const segment = async () => writeSegments(await findCustomers(), choice, 'replace');
const remove = async () => removeSegments(await findCustomers(), model.id, { takesPolicy: true });
/** Segments anew: a second run would keep how many clients each segment had before it. */
const segmentAnew = async () => {
  await remove().catch(() => undefined);
  await segment();
};

const works: readonly (readonly [string, Work])[] = [
  [
    'segment, which makes the policy',
    {
      arrange: async () => void (await remove().catch(() => undefined)),
      run: (found, options) => writeSegments(found, choice, 'keep', options),
    },
  ],
  [
    'segment again what was typed over, which changes the policy',
    {
      async arrange() {
        await segmentAnew();
        await book.edit(sheet, (cells) => {
          cells.getRange('E4').values = [['Treasure']];
          cells.getRange('F3').formulas = [['="Visit " & A3']];
        });
      },
      run: (found, options) =>
        writeSegments(found, { ...choice, language: 'zh', cutoffs: numbersTyped }, 'replace', options),
    },
  ],
  [
    'remove, which takes the policy too',
    {
      arrange: segmentAnew,
      run: (found, options) => removeSegments(found, model.id, { ...options, takesPolicy: true }),
    },
  ],
];

// Beside a table, columns are made in another way; writing and removing them is tested without a policy.
describe.each([
  ['a table', { table: 'Clients' }, works.slice(0, 1), [5]],
  ['a range', {}, works, [1, 5]],
] as const)('portable formulas beside %s', (_, options, worksHere, lengths) => {
  beforeAll(async () => {
    await book.addSheet(sheet, customers, options);
  });
  afterAll(async () => {
    await remove().catch(() => undefined);
    await book.edit(sheet, (cells) => cells.delete());
  });

  describe.each(worksHere)('%s', (_name, work) => {
    test(
      'does it wholly or leaves everything as it was, and says which, whatever message fails',
      () => expectAllOrNothing(book, clock, work, lengths, 2),
      longestTest,
    );
  });
});
