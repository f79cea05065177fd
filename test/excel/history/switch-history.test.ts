import { describe, test } from '@jest/globals';
import { findCustomers, switchHistory } from '../../../src/excel/use-cases';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { customers } from '../customers';
import { expectAllOrNothing, longestTest, type Work } from '../faults/every-fault';

const { book, clock } = bookOnHurriedClock();

describe('the switch of the history', () => {
  const turn =
    (isOn: boolean): Work['run'] =>
    ({ range: { sheetId } }, options) =>
      switchHistory(isOn ? { sheetId, key: 'Client' } : undefined, options);

  test.each([
    ['on', true],
    ['off', false],
  ])(
    'is as it was, and she is told so, if Excel fails as it is turned %s',
    async (_, isOn) => {
      await book.clear();
      await book.addSheet('Customers', customers);
      const arrange = async () => {
        await turn(!isOn)(await findCustomers(), {});
      };
      await expectAllOrNothing(book, clock, { arrange, run: turn(isOn) });
    },
    longestTest,
  );
});
