import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/clock';
import { findCustomers, writeAttentionList } from '../../../src/excel/use-cases';
import { choice } from '../customers';
import { failFrom, faults, longestTest, told } from './every-fault';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';

const clock = new HurriedClock();
let book: Book;
beforeAll(async () => {
  book = await openBook();
  setClock(clock);
  await book.addSheet('Messy', [
    ['Client', 'Sales', 'City', 'Loyalty'],
    ['Acme', 120, 'Bonn', 5],
    ['Birch', 'much', 'Lyon', 2],
    ['Cole', 40, 'Bath', 9],
  ]);
});
afterAll(() => {
  setClock(computerClock);
  book.excel.dispose();
});

const list = 'To check';
const unwritten = ['refused before the first change', 'noAnswer', 'cellBeingEdited'];

/** Deletes the list if there is one. Returns whether there was. */
const takeListAway = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(list).load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    context.workbook.worksheets.getItem('Messy').activate();
    await context.sync();
    return !sheet.isNullObject;
  });

test(
  'whatever message fails, the list is whole, or not begun, or said to be unfinished; all else stays as it was',
  async () => {
    const found = await findCustomers();
    const before = await book.everything();
    let messages = 0;
    book.excel.intercept = () => void (messages += 1);
    await writeAttentionList(found, choice);
    book.excel.intercept = undefined;
    const whole = await book.cells(list, 'A1:E3');
    await takeListAway();

    const outcomes = new Set<string>();
    for (let k = 1; k <= messages; k++) {
      for (const [name, fault] of faults) {
        failFrom(book, clock, k, 1, fault);
        const outcome = await told(writeAttentionList(found, choice));
        book.excel.intercept = undefined;
        outcomes.add(outcome);
        const where = `${name}, message ${k} of ${messages}: ${outcome}`;
        if (outcome === 'done')
          expect({ where, list: await book.cells(list, 'A1:E3') }).toEqual({ where, list: whole });
        const wasThere = await takeListAway();
        if (unwritten.includes(outcome)) expect({ where, wasThere }).toEqual({ where, wasThere: false });
        expect({ where, state: await book.everything() }).toEqual({ where, state: before });
      }
    }
    expect([...outcomes].sort()).toEqual([...unwritten, 'done', 'listUnfinished'].sort());
  },
  longestTest,
);
