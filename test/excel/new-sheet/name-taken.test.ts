import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, writeClientCard, writeSegments, writeSummary } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import type { RunOptions } from '../../../src/sheet/progress';
import { choice } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { list, ofSummary, segmented } from '../summary/list';

const { book, clock } = bookOnHurriedClock();
beforeEach(async () => {
  await book.clear();
  await book.addSheet('List', list.slice(0, 7));
});

const hers = [['mine'], ['too']];
const onProgress: RunOptions['onProgress'] = ({ kind }) => {
  if (kind === 'waiting') clock.passSoon(30_000);
};

type Making = (customers: Customers) => Promise<unknown>;
const summary: Making = (customers) => writeSummary(customers, ofSummary, { onProgress });
const policy: Making = (customers) => writeSegments(customers, choice, 'keep', { onProgress });
const card: Making = () => writeClientCard([['Client', 'Acme']], 'Card');

/** Makes a sheet, and calls `meanwhile` before the message that adds it. */
async function makeWhile(
  make: Making,
  name: string,
  meanwhile: () => ReturnType<NonNullable<typeof book.excel.intercept>>,
) {
  const customers = make === summary ? await segmented() : await findCustomers();
  let isDone = false;
  book.excel.intercept = ({ request }) => {
    if (isDone || !request.includes(`"${name}"`)) return undefined;
    isDone = true;
    return meanwhile();
  };
  const made = await make(customers).catch((error: unknown) => error);
  book.excel.intercept = undefined;
  expect(isDone).toBe(true);
  return made;
}

describe('a sheet of hers that gets the name of a new one at the very moment stays hers', () => {
  const taken = (name: string) => () => {
    book.load(name, hers);
    return undefined;
  };

  test.each([
    ['a summary', summary, 'Client Summary'],
    ['the card of a client', card, 'Card'],
  ] as const)('when %s is made, which gets another name', async (_, make, name) => {
    expect(await makeWhile(make, name, taken(name))).toMatchObject({ sheet: `${name} 2` });
    expect(await book.cells(name, 'A1:A2')).toEqual(hers);
    expect((await book.cells(`${name} 2`, 'A1:A1'))[0]![0]).not.toBe('');
  });

  test('when the policy is made: nothing is done then', async () => {
    const before = await book.everything();
    const made = await makeWhile(policy, 'Client Policy', taken('Client Policy'));
    expect(made).toMatchObject({ code: 'putBack' });
    expect(await book.cells('Client Policy', 'A1:A2')).toEqual(hers);
    await book.edit('Client Policy', (sheet) => sheet.delete());
    expect(await book.everything()).toEqual(before);
  });

  test.each([
    ['a summary', summary, 'Client Summary'],
    ['the policy', policy, 'Client Policy'],
  ] as const)('when %s is made and Excel does not answer', async (_, make, name) => {
    const made = await makeWhile(make, name, () => {
      book.load(name, hers);
      clock.passSoon(30_000);
      return { kind: 'noAnswer', done: false };
    });
    expect(made).toMatchObject({ code: 'putBackAfterSilence' });
    expect(await book.cells(name, 'A1:A2')).toEqual(hers);
  });
});
