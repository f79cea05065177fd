import { describe, test } from '@jest/globals';
import { setClock } from '../../../src/excel/office/waiting/clock';
import { giveReason, removeOverrides } from '../../../src/excel/use-cases';
import { sheetNames } from '../book/sheet-names';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { image, overridesBook } from './overrides-book';

const { clock, book, edit, toCompare, setBirch } = overridesBook();

describe('whatever message fails, Overrides is whole or as it was', () => {
  test(
    'when it is made, and when a row is added and another ends',
    async () => {
      await setBirch();
      const first = await toCompare();
      const given = new Map([['birch', image]]);
      setClock(clock);
      const without = async () => {
        if ((await sheetNames()).includes('Overrides')) await removeOverrides();
        await book.activate('Customers');
      };
      const make = (_: unknown, options: object) => giveReason(first, given, options);
      await expectAllOrNothing(book, clock, { arrange: without, run: make }, [1, 5], 3);

      const arrange = async () => {
        await without();
        await edit('E3', 'Treasure');
        await edit('E5', 'Phase out');
        await giveReason(first, given);
        await edit('E3', 'High-risk');
        await edit('E5', 'Treasure');
        await book.activate('Customers');
      };
      await arrange();
      const later = await toCompare();
      const add = (_: unknown, options: object) => giveReason(later, new Map([['dahl', image]]), options);
      await expectAllOrNothing(book, clock, { arrange, run: add }, [1, 5], 3);
    },
    longestTest,
  );

  test(
    'when it is removed',
    async () => {
      await setBirch();
      const given = await toCompare();
      setClock(clock);
      const arrange = async () => {
        if ((await sheetNames()).includes('Overrides')) await removeOverrides();
        await giveReason(given, new Map([['birch', image]]));
        await book.activate('Customers');
      };
      const run = (_: unknown, options: object) => removeOverrides(options);
      await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 4);
    },
    longestTest,
  );
});
