import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import type { Progress } from '../../../src/sheet/progress';
import { choice, customers } from '../customers';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());
afterEach(() => {
  book.excel.intercept = undefined;
});

const isWrite = (request: string) => /suspendApiCalculationUntilNextSync/i.test(request);

/** Excel refuses one of the requests that write: the first makes the columns, the second fills them. */
function refuseWrite(nth: number) {
  let writes = 0;
  book.excel.intercept = ({ request }) => {
    if (!isWrite(request)) return undefined;
    writes += 1;
    return writes === nth ? { kind: 'refused' } : undefined;
  };
}

const failureOf = async (work: Promise<unknown>) => {
  const failure = await work.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SheetProblem);
  return (failure as SheetProblem).message;
};

describe.each([
  ['the first', 1],
  ['the second', 2],
])('where Excel refuses %s of the requests', (_, nth) => {
  describe.each([
    ['a range', {}],
    ['a table', { table: `Clients_${nth}` }],
  ])('beside %s', (kind, options) => {
    const sheet = `Run ${nth} beside ${kind}`;

    test('a first run leaves no trace, and says so', async () => {
      await book.addSheet(sheet, customers, options);
      const found = await findCustomers();
      const before = await book.everything();
      refuseWrite(nth);
      const message = await failureOf(writeSegments(found, choice, 'keep'));
      expect(message).toMatch(/everything was put back/);
      expect(await book.everything()).toEqual(before);
    });

    test('a second run leaves what the first wrote and what was typed over since', async () => {
      await writeSegments(await findCustomers(), choice, 'keep');
      await book.edit(sheet, (cells) => {
        cells.getRange('E4').values = [['Treasure']];
        cells.getRange('F3').formulas = [['="Visit " & A3']];
      });
      const found = await findCustomers();
      const before = await book.everything();
      refuseWrite(nth);
      const message = await failureOf(writeSegments(found, { ...choice, language: 'zh' }, 'replace'));
      expect(message).toMatch(/everything was put back/);
      expect(await book.everything()).toEqual(before);
    });
  });
});

test('where Excel goes on refusing, it says after some minutes which cells may be half written', async () => {
  const clock = new HurriedClock();
  setClock(clock);
  await book.addSheet('Lost', customers);
  const found = await findCustomers();
  let isAway = false;
  book.excel.intercept = ({ request }) => {
    isAway ||= isWrite(request);
    return isAway ? { kind: 'refused' } : undefined;
  };
  const onProgress = ({ kind }: Progress) => {
    if (kind === 'waiting') clock.passSoon(30_000);
  };
  const message = await failureOf(writeSegments(found, choice, 'keep', { onProgress }));
  expect(message).toMatch(/Lost!E1:F5, and what was there could not be put back/);
  setClock(computerClock);
});
