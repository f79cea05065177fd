import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { informFormulas } from '../../../src/excel/policy/follow/inform-formulas';
import { changePolicy, readPolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, undoRun, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { eventually } from './eventually';
import { calculate, startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';
import { choice, deals } from '../service/deals';

const book = bookForTests();
beforeAll(() => startFunctions(book));
afterEach(() => book.clear());

const caps = { tiers: { vip: { most: 2 }, big: { hours: { there: 30, each: 3 } } }, by: 'value' };

async function run(sheet: string, more: Partial<Choice> = {}) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, ...more }, 'keep');
}

/** The line below the name of the model. */
const line = async () => {
  const cells = (await book.cells('Client Policy', 'A1:A20')).flat().map(String);
  return cells[cells.findIndex((text) => text.startsWith('Deal size') || text.startsWith('成交')) + 1]!;
};
const question = 'Which clients are VIP, big, medium or small by what they buy?';
const onlyTold = 'Change it in the pane only.';
const ofDeals = 'Room on Deals (as of 2025-12-09): VIP 2, Big 30 hours.';

test('the policy sheet tells the room of each list, as long as the list has it', async () => {
  await book.addSheet('Deals', deals);
  await book.addSheet("Ann's", deals);
  await run('Deals');
  expect(await line()).toBe(question);
  await run('Deals', { caps });
  expect(await line()).toBe(`${question} ${ofDeals} ${onlyTold}`);
  await undoRun();
  expect(await line()).toBe(question);
  await run('Deals', { caps });

  // Another list, another run of this model, and a policy saved in the pane keep it.
  await run("Ann's", { caps: { tiers: { vip: { most: 1 } } } });
  const both = `${question} ${ofDeals} Room on Ann's (as of 2025-12-09): VIP 1. ${onlyTold}`;
  expect(await line()).toBe(both);
  const read = await readPolicy();
  if (read.kind !== 'valid') throw new Error(read.kind);
  await changePolicy(read.policy, { ...read.policy, asOf: 46010 });
  expect(await line()).toBe(both);

  await run('Deals');
  expect(await line()).toBe(`${question} Room on Ann's (as of 2025-12-09): VIP 1. ${onlyTold}`);
  await run("Ann's", { language: 'zh', caps: { tiers: { vip: { most: 1 } } } });
  expect(await line()).toBe(
    "按成交价值，谁是VIP客户、大客户、中客户、小客户？“Ann's”的名额（截至 2025-12-09）：VIP客户 1 位。" +
      '只能在任务窗格中更改。',
  );
});

test('a note that she types over the line stays, run after run; the line comes back once she clears it', async () => {
  await book.addSheet('Deals', deals);
  await run('Deals', { caps });
  const whole = `${question} ${ofDeals} ${onlyTold}`;
  expect(await line()).toBe(whole);
  const type = async (text: string) => {
    const cells = (await book.cells('Client Policy', 'A1:A20')).flat();
    await book.edit('Client Policy', (sheet) => {
      sheet.getRange(`A${cells.indexOf('Deal size') + 2}`).values = [[text]];
    });
  };
  for (const note of ['Ask Jo: VIP 3?', `${whole} Ask Jo.`]) {
    await type(note);
    await run('Deals', { caps: { tiers: { vip: { most: 1 } }, by: 'value' } });
    expect(await line()).toBe(note);
    await undoRun();
    expect(await line()).toBe(note);
    const read = await readPolicy();
    if (read.kind !== 'valid') throw new Error(read.kind);
    await changePolicy(read.policy, { ...read.policy, asOf: read.policy.asOf + 1 });
    expect(await line()).toBe(note);
  }
  await type('');
  await run('Deals', { caps });
  expect(await line()).toContain('VIP 2, Big 30 hours.');
});

test('CLIENT_EXPLAIN and CLIENT_NEXT say that the room in the segment is limited', async () => {
  await book.addSheet('Deals', deals);
  await run('Deals', { caps: { tiers: { vip: { most: 2 } } } });
  const stop = await informFormulas();
  try {
    const said = async (cell: string) => {
      await book.excel.workbook.calculated();
      return String((await book.cells('Deals', cell))[0]![0]);
    };
    await calculate(book, 'Deals', 'H5', '=CLIENT_EXPLAIN("deal-size",B5)');
    await calculate(book, 'Deals', 'H6', '=CLIENT_EXPLAIN("deal-size",B6)');
    // Dahl, with 120, is Big, as VIP has room for two.
    expect((await book.cells('Deals', 'C5'))[0]![0]).toBe('Big');
    expect(await said('H5')).toMatch(
      /^VIP: .*120 ≥ 100.*; by the rules alone, as the room in this segment is limited$/,
    );
    expect(await said('H6')).toMatch(/^Big: .*60.*50/);
    expect(await said('H6')).not.toContain('rules alone');
    // Elm has 60, and VIP is from 100.
    await calculate(book, 'Deals', 'I6', '=CLIENT_NEXT("deal-size",B6)');
    await calculate(book, 'Deals', 'I7', '=CLIENT_NEXT("deal-size",B6,,,,"zh")');
    await calculate(book, 'Deals', 'I8', '=CLIENT_NEXT("deal-size",B7)');
    expect(await said('I6')).toBe('40 more Deal value: VIP (room for 2 only)');
    expect(await said('I7')).toBe('客户价值再增加 40：VIP客户（名额仅 2 位）');
    expect(await said('I8')).toBe('10 more Deal value: Medium');
    // Hours are no number of clients.
    await run('Deals', { caps: { tiers: { vip: { hours: { there: 30, each: 10 } } } } });
    await eventually(async () =>
      expect(await said('I6')).toBe('40 more Deal value: VIP (its room is limited)'),
    );
    // Without the limit it says the rest again.
    await run('Deals');
    await eventually(async () => expect(await said('H5')).not.toContain('rules alone'));
    expect(await said('I6')).toBe('40 more Deal value: VIP');
  } finally {
    await stop();
  }
});
