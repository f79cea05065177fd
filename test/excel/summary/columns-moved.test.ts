import { expect, test } from '@jest/globals';
import { findCustomers, writeCare, writeSummary, writeTwoModels } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { messagesOf } from '../faults/messages-of';
import { toldIfEdited } from '../faults/told-if-edited';
import { clients, pair, segmentedTwice } from '../two-models/list-of-two';
import { ofSummary, today } from './list';
import { summaryBook } from './summary-book';

const { book, shown } = summaryBook();
const about = { language: 'en', today } as const;

const works: readonly (readonly [sheet: string, write: (found: Customers) => Promise<unknown>])[] = [
  ['Client Summary', (found) => writeSummary(found, ofSummary)],
  ['Two Models', (found) => writeTwoModels(found, pair)],
  [
    'Care Plan',
    (found) => writeCare(found, { ...about, modelId: ofSummary.modelId, values: 1, asOf: today }),
  ],
];

/** She inserts a column before the segments in which all clients are treasures. */
function insertColumn(): void {
  const list = book.workbook.root.worksheets.getItem('List');
  list.getRange('E:E').insert('Right');
  list.getRange('E1:E10').values = [['Note'], ...Array.from({ length: 9 }, () => ['Treasure'])];
}

test.each(works)(
  '%s counts the segments though a column is inserted meanwhile, or is not made',
  async (sheet, write) => {
    const arrange = async () => {
      await book.clear();
      await book.addSheet('List', clients);
      return segmentedTwice(book);
    };
    const undisturbed = await arrange();
    const messages = await messagesOf(book, () => write(undisturbed));
    await arrange();
    insertColumn();
    await write(await findCustomers());
    const right = await shown('A4:L40', sheet);
    expect(right.flat()).toContain('Phase out');
    const endings: string[] = [];
    // Those before find the list.
    for (let k = 5; k <= messages.length; k += 2) {
      const found = await arrange();
      const ending = await toldIfEdited(book, k, insertColumn, () => write(found));
      endings.push(ending);
      if (ending === 'done') expect({ k, cells: await shown('A4:L40', sheet) }).toEqual({ k, cells: right });
      else expect((await book.everything()).notKeptByUniver.map(({ name }) => name)).not.toContain(sheet);
    }
    expect(endings).toContain('customersChanged');
    expect(endings).toContain('done');
  },
);
