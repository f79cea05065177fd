import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice as withPolicy, customers, model } from '../customers';
import type { Choice } from '../../../src/sheet/choice';
import { expectAllOrNothing, longestTest, type Work } from './every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();

const sheet = 'Customers';
/** With a policy other things happen: see faults-with-policy.test.ts. */
const choice: Choice = { ...withPolicy, withoutPolicy: true };
const segment = async () => writeSegments(await findCustomers(), choice, 'replace');
const remove = async () => removeSegments(await findCustomers(), model.id, { takesPolicy: true });
/** Segments anew: a second run would keep how many clients each segment had before it. */
const segmentAnew = async () => {
  await remove().catch(() => undefined);
  await segment();
};

const works: readonly (readonly [string, Work])[] = [
  [
    'segment',
    {
      arrange: async () => void (await remove().catch(() => undefined)),
      run: (found, options) => writeSegments(found, choice, 'keep', options),
    },
  ],
  [
    'segment again what was typed over, in Chinese',
    {
      async arrange() {
        await segmentAnew();
        await book.edit(sheet, (cells) => {
          cells.getRange('E4').values = [['Treasure']];
          cells.getRange('F3').formulas = [['="Visit " & A3']];
        });
      },
      run: (found, options) => writeSegments(found, { ...choice, language: 'zh' }, 'replace', options),
    },
  ],
  [
    'remove',
    {
      arrange: segmentAnew,
      run: (found, options) => removeSegments(found, model.id, { ...options, takesPolicy: true }),
    },
  ],
];

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('beside %s', (_, options) => {
  beforeAll(async () => {
    await book.addSheet(sheet, customers, options);
  });
  afterAll(async () => {
    await remove().catch(() => undefined);
    await book.edit(sheet, (cells) => cells.delete());
  });

  describe.each(works)('%s', (_name, work) => {
    test(
      'does it wholly or leaves everything as it was, and says which, whatever message fails',
      () => expectAllOrNothing(book, clock, work, [1, 5], 2),
      longestTest,
    );
  });
});
