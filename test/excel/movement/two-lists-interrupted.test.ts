import { describe, expect, test } from '@jest/globals';
import { setClock } from '../../../src/excel/office/waiting/clock';
import { removeMovement, writeListsCompared } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import type { Progress } from '../../../src/sheet/progress';
import { sheetNames } from '../book/sheet-names';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { messagesOf } from '../faults/messages-of';
import { toldIfEdited } from '../faults/told-if-edited';
import { choice, at, rowsOf, twoListsBook } from './two-lists-book';

const { clock, book, clients } = twoListsBook();

describe('columns with segments', () => {
  test('are left alone if the user cancels while they are read', async () => {
    const lists = {
      before: await at('Spring', 'Class'),
      after: await at('Customers', 'Segment'),
      key: 'Client no',
    };
    const [customers, sheets] = [await clients(), await sheetNames()];
    for (const sheet of ['Spring', 'Customers']) {
      const controller = new AbortController();
      let reads = 0;
      const onProgress = ({ kind }: Progress) => {
        reads += kind === 'reading' ? 1 : 0;
        if (reads > (sheet === 'Spring' ? 0 : 1)) controller.abort();
      };
      const asked = { modelId: 'sales-loyalty', language: 'en', lists, choice } as const;
      await expect(
        writeListsCompared(customers, asked, { signal: controller.signal, onProgress }),
      ).rejects.toMatchObject({ code: 'cancelled' });
      expect(await sheetNames()).toEqual(sheets);
    }
  });

  test(
    'are compared wholly, or not at all, whatever message fails',
    async () => {
      const lists = {
        before: await at('Spring', 'Class'),
        after: await at('Customers', 'Segment'),
        key: 'Client no',
      };
      const asked = { modelId: 'sales-loyalty', language: 'en', lists, choice } as const;
      setClock(clock);
      const arrange = async () => {
        await removeMovement().catch(() => undefined);
        await book.activate('Customers');
      };
      const run = (found: Customers, options: object) => writeListsCompared(found, asked, options);
      await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 6);
    },
    longestTest,
  );

  test('are those of their headers though a column is inserted as they are read, or nothing is compared', async () => {
    const lists = {
      before: await at('Spring', 'Class'),
      after: await at('Customers', 'Segment'),
      key: 'Client no',
    };
    const compare = async () =>
      writeListsCompared(await clients(), { modelId: 'sales-loyalty', language: 'en', lists, choice });
    const messages = await messagesOf(book, compare);
    const right = await rowsOf('Movement');
    const spring = book.workbook.root.worksheets.getItem('Spring');
    const column = () => spring.getRange('E:E');
    const insertColumn = () => {
      column().insert('Right');
      spring.getRange('E1:E11').values = [['Note'], ...Array.from({ length: 10 }, () => ['Phase out'])];
    };
    const endings: string[] = [];
    for (let k = 1; k <= messages.length; k++) {
      await removeMovement();
      await book.activate('Customers');
      const ending = await toldIfEdited(book, k, insertColumn, compare);
      column().delete('Left');
      endings.push(ending);
      if (ending === 'done') expect({ k, rows: await rowsOf('Movement') }).toEqual({ k, rows: right });
      else expect(await sheetNames()).not.toContain('Movement');
      if (ending !== 'done') await compare();
    }
    expect(endings).toContain('customersChanged');
  });
});
