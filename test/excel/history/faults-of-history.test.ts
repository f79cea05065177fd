import { describe, test } from '@jest/globals';
import { setClock } from '../../../src/excel/office/waiting/clock';
import { keepHistory } from '../../../src/excel/history/keep-history';
import {
  findCustomers,
  findHistory,
  forgetClient,
  planSegments,
  removeHistory,
} from '../../../src/excel/use-cases';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { fixed } from './earlier-run';
import { historyBook } from './history-book';

const { clock, book, segment, edit } = historyBook();

describe('whatever message fails, the history is whole or as it was', () => {
  const kept = async () => {
    const list = await findCustomers();
    const plan = await planSegments(list, fixed);
    const switched = { version: 1, sheetId: list.range.sheetId, key: 'Client' } as const;
    const { headers } = list;
    return { plan, treatment: 'keep', headers, language: 'en', switched, pinsAll: false } as const;
  };

  test(
    'when it is begun, when rows are added, and when a client is forgotten',
    async () => {
      await segment();
      const toKeep = await kept();
      await keepHistory(toKeep);
      await edit('B2', 90);
      const later = await kept();
      setClock(clock);
      const arrange = async () => {
        if (await findHistory().then(({ sheet }) => sheet)) await removeHistory();
        await book.activate('Customers');
      };
      await arrange();
      await edit('B2', 120);
      await expectAllOrNothing(
        book,
        clock,
        { arrange, run: (_, options) => keepHistory(toKeep, options) },
        [1, 5],
        3,
      );
      await edit('B2', 90);
      const arrangeAgain = async () => {
        await arrange();
        await edit('B2', 120);
        await keepHistory(toKeep);
        await edit('B2', 90);
        await book.activate('Customers');
      };
      const run = (_: unknown, options: object) => keepHistory(later, options);
      await expectAllOrNothing(book, clock, { arrange: arrangeAgain, run }, [1, 5], 3);
      const forget = (_: unknown, options: object) => forgetClient('Acme', options);
      await expectAllOrNothing(book, clock, { arrange: arrangeAgain, run: forget }, [1, 5], 3);
    },
    longestTest,
  );
});
