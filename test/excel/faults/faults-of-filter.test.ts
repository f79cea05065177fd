import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import {
  findCustomers,
  planSegments,
  removeSegments,
  showAll,
  showOnly,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Plan } from '../../../src/sheet/plan/plan';
import { choice as withPolicy, customers, model } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { expectAllOrNothing, failFrom, faults, longestTest, told } from './every-fault';
import { oneIn } from './thoroughness';

const { book, clock } = bookOnHurriedClock();

const choice = { ...withPolicy, withoutPolicy: true };
const sheet = 'Customers';

describe.each([
  ['a list', {}],
  ['a table', { table: 'Clients' }],
])('the filter of %s', (_, options) => {
  let plan: Plan;
  beforeAll(async () => {
    await book.addSheet(sheet, customers, options);
    await writeSegments(await findCustomers(), choice, 'keep');
    plan = await planSegments(await findCustomers(), choice);
  });
  afterAll(() => book.clear());

  /** Shows only Acme, the only one of her tier. */
  const show = () => showOnly(plan, [0]);

  /** The rows of the sheet that do not show, from 1. */
  const hidden = () => {
    let rows: number[] = [];
    book.layOut(sheet, (cells) => {
      rows = [1, 2, 3, 4, 5].filter((row) => !cells.getSheet().getRowVisible(row - 1));
    });
    return rows;
  };

  test.each([
    ['set', showAll, show, [3, 4, 5]],
    ['taken off', show, showAll, []],
  ])(
    "is known as ClientTier's while it is %s, whatever message fails: it can be taken off whole",
    async (_name, arrange, work, after) => {
      // In the simulated Excel, a filter that was removed leaves an empty one.
      await show();
      await showAll();
      const before = await book.everything();
      await arrange();
      let messages = 0;
      book.excel.intercept = () => void (messages += 1);
      await work();
      book.excel.intercept = undefined;
      expect(hidden()).toEqual(after);
      for (let k = 1; k <= messages; k++) {
        for (const [index, [name, fault]] of faults.entries()) {
          if ((index + k) % oneIn !== 0) continue;
          await arrange();
          failFrom(book, clock, k, 1, fault);
          const outcome = await told(work());
          book.excel.intercept = undefined;
          const where = `${name}, message ${k} of ${messages}: ${outcome}`;
          if (outcome === 'done') expect({ where, hidden: hidden() }).toEqual({ where, hidden: after });
          await showAll();
          expect({ where, hidden: hidden() }).toEqual({ where, hidden: [] });
          expect({ where, state: await book.everything() }).toEqual({ where, state: before });
        }
      }
    },
    longestTest,
  );
});

test(
  'Remove leaves no word of a filter that the user has cleared herself, though Excel stops on the way',
  async () => {
    await book.addSheet(sheet, customers);
    const arrange = async () => {
      const found = await findCustomers();
      if (found.segmentedBy.length > 0) await removeSegments(found, model.id);
      await writeSegments(await findCustomers(), choice, 'keep');
      const plan = await planSegments(await findCustomers(), choice);
      await showOnly(plan, [0]);
      book.layOut(sheet, (cells) => cells.getFilter()?.remove());
    };
    await expectAllOrNothing(
      book,
      clock,
      { arrange, run: (found, options) => removeSegments(found, model.id, options) },
      [1],
      2,
    );
  },
  longestTest,
);
