import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, undoRun, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import type { Choice } from '../../../src/sheet/choice';
import type { Progress } from '../../../src/sheet/progress';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { choice, customers, model } from '../customers';

const { book, clock } = bookOnHurriedClock();
const sheet = 'Customers';
const values: Choice = { ...choice, withoutPolicy: true };

const run = async (asked: Partial<Choice> = {}) =>
  writeSegments(await findCustomers(), { ...values, ...asked }, 'keep');
const remove = async () => removeSegments(await findCustomers(), model.id);
const rules = async () => (await book.colors(sheet, 'A1:Z60')).length;

/** From now on, Excel refuses each message that asks what conditional formats look like, as some builds do. */
function cannotReadRules(): void {
  book.excel.intercept = ({ request }) =>
    request.includes('cellValueOrNullObject/rule') ? { kind: 'refused' } : undefined;
}

/** Somebody types a figure just before a run fills its columns, so that the run is put back. */
function typeMeanwhile(): void {
  let writes = 0;
  book.excel.intercept = ({ request }) => {
    if (request.includes('cellValueOrNullObject/rule')) return { kind: 'refused' };
    if (!/suspendApiCalculationUntilNextSync/i.test(request)) return undefined;
    writes += 1;
    if (writes === 2) book.layOut(sheet, (cells) => cells.getRange('B3').setValue(301));
    return undefined;
  };
}

describe('in a build of Excel that cannot read conditional formats back, beside a range', () => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers);
    cannotReadRules();
  });

  test('Remove tells the cells whose colours stay', async () => {
    await run();
    expect(await remove()).toMatchObject({ address: `${sheet}!E1:F5`, colorsStay: `${sheet}!E2:E5` });
    expect(await book.cells(sheet, 'E1:F5')).toEqual(customers.map(() => ['', '']));
    expect(await rules()).toBe(model.tiers.length);
  });

  test('Remove tells it too if it had to go on after Excel gave no answer', async () => {
    await run();
    const found = await findCustomers();
    let isFirst = true;
    book.excel.intercept = ({ request }) => {
      if (request.includes('cellValueOrNullObject/rule')) return { kind: 'refused' };
      if (!request.includes('"Clear"') || !isFirst) return undefined;
      isFirst = false;
      clock.passSoon(30_000);
      return { kind: 'noAnswer', done: false };
    };
    const onProgress = ({ kind }: Progress) => {
      if (kind === 'waiting') clock.passSoon(30_000);
    };
    const removed = await removeSegments(found, model.id, { onProgress });
    expect(removed).toMatchObject({ colorsStay: `${sheet}!E2:E5` });
    expect(isFirst).toBe(false);
  });

  test('undoing a run tells it', async () => {
    await run();
    expect(await undoRun()).toEqual({ address: `${sheet}!E1:F5`, colorsStay: `${sheet}!E2:E5` });
    expect(await book.cells(sheet, 'E1:F5')).toEqual(customers.map(() => ['', '']));
  });

  test.each([
    ['a first run', false],
    ['a second one', true],
  ])('putting back %s tells it, and that all else is as before', async (_name, isSecond) => {
    if (isSecond) await run();
    const before = await book.cells(sheet, 'A1:F5');
    typeMeanwhile();
    const problem: unknown = await run({ language: 'zh' }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(SheetProblem);
    const said = problem as SheetProblem;
    expect(said.in('en')).toMatch(
      /That change stays\. Try again\. Only the colours of Customers!E2:E5 .*Manage Rules/,
    );
    expect(said.in('zh')).toMatch(/请重试。只有 Customers!E2:E5 的颜色.*管理规则/);
    expect(await book.cells(sheet, 'A1:F5')).toEqual(
      before.map((row, at) => (at === 2 ? [row[0], 301, ...row.slice(2)] : row)),
    );
  });
});

describe('nothing is said of colours', () => {
  beforeEach(() => book.clear());

  test('if they are gone, as Excel can read rules', async () => {
    await book.addSheet(sheet, customers);
    await run();
    expect(await remove()).not.toHaveProperty('colorsStay');
    expect(await rules()).toBe(0);
    await run();
    expect(await undoRun()).not.toHaveProperty('colorsStay');
    expect(await rules()).toBe(0);
  });

  test('if they go with the columns of a table', async () => {
    await book.addSheet(sheet, customers, { table: 'Clients' });
    cannotReadRules();
    await run();
    expect(await remove()).not.toHaveProperty('colorsStay');
    expect(await rules()).toBe(0);
    await run();
    expect(await undoRun()).not.toHaveProperty('colorsStay');
    expect(await rules()).toBe(0);
  });
});
