import { beforeAll, expect, test } from '@jest/globals';
import { findCustomers, planSegments } from '../../../src/excel/use-cases';
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
