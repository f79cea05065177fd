import { beforeAll, expect, test } from '@jest/globals';
import {
  findCustomers,
  findSummarySheet,
  isRunUnchanged,
  planSegments,
  readPolicy,
  referringFormulas,
  writeSegments,
} from '../../../src/excel/use-cases';
import { setClock, type Clock } from '../../../src/excel/office/waiting/clock';
import type { Plan } from '../../../src/sheet/plan/plan';
import type { RunOptions } from '../../../src/sheet/progress';
import { choice, customers } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('Customers', customers);
});

const halfAMinute = 30_000;

/** Makes Excel silent from the second message on, until the silence was reported `times` times. */
async function whileSilent<T>(look: (options: RunOptions) => Promise<T>, times: number) {
  const told: string[] = [];
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages < 2 || told.length >= times) return undefined;
    clock.passSoon(halfAMinute);
    return { kind: 'noAnswer', done: false };
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    told.push(kind);
    clock.passSoon(halfAMinute);
  };
  return { answer: await look({ onProgress }), told };
}

test('while Excel is silent, the search for customers says so, and finds them once Excel answers', async () => {
  const found = await findCustomers();
  expect(await whileSilent(findCustomers, 3)).toEqual({
    answer: found,
    told: ['waiting', 'waiting', 'waiting'],
  });
});

const plain = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan));

test('while Excel is silent, the count says so, and finishes once Excel answers', async () => {
  const found = await findCustomers();
  // Without the functions of a plan, which are made anew for each.
  const counted = async (options?: RunOptions) => plain(await planSegments(found, choice, options));
  const plan = await counted();
  expect(await whileSilent(counted, 2)).toEqual({
    answer: plan,
    told: ['waiting', 'waiting'],
  });
});

test('reports at once what Excel refuses', async () => {
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    return { kind: 'refused' };
  };
  await expect(findCustomers()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(messages).toBe(1);
});

/** What the pane or a button asks Excel without a sign of progress. */
const questions = {
  'which policy there is': readPolicy,
  'whether the run can be undone': isRunUnchanged,
  'which formulas refer to the columns': async () =>
    referringFormulas(await findCustomers(), 'sales-loyalty'),
  'whether there is a summary': () => findSummarySheet('sales-loyalty'),
};

/** A clock on which half a minute passes in 0.3 seconds. */
const quickClock: Clock = {
  now: () => 100 * performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds / 100);
    return () => clearTimeout(timer);
  },
};

test.each(Object.entries(questions))('a lost answer is asked for again: %s', async (_, ask) => {
  book.excel.intercept = undefined;
  await writeSegments(await findCustomers(), choice, 'keep');
  setClock(quickClock);
  try {
    const answer = await ask();
    for (const lost of [1, 2]) {
      let messages = 0;
      book.excel.intercept = () => (++messages === lost ? { kind: 'noAnswer', done: true } : undefined);
      expect(await ask()).toEqual(answer);
    }
  } finally {
    setClock(clock);
  }
});
