import { expect, test } from '@jest/globals';
import { findService } from '../../../src/excel/use-cases';
import { deals, fill, leveled, segmented } from './deals';
import { serviceBook } from './service-book';

const { book, shown, needed } = serviceBook();

test('hours needed by owner are those of the clients of each, and together those of the segments', async () => {
  await book.addSheet('Deals', [
    [...deals[0]!, 'Owner'],
    // VIP: 300, 150, 150, 120; Big: 60; Small: 10.
    ...deals.slice(1).map((row, index) => [...row, ['Ann', 'ann', 'Ben', 'Ben', 'Ann', ''][index]!]),
  ]);
  const { ...customers } = await segmented(book);
  expect(customers.headers).toEqual(['Client', 'Deal value', 'Owner']);
  await leveled(book, { groups: 2 });
  await fill(book);
  const rows = async () => {
    const top = (await shown('A1:A60')).flat().indexOf('Hours needed in a quarter, by Owner') + 2;
    return shown(`A${top}:E${top + 4}`);
  };
  const [header, ann, ben, rest, total] = await rows();
  expect(header).toEqual(['Owner', 'Hours available', 'Clients', 'Hours needed', 'Hours left']);
  // A VIP needs 4 visits of 2 hours, a Big client 2 of 1.5.
  expect(ann).toEqual(['Ann', '', 3, 8 + 8 + 3, '']);
  expect(ben).toEqual(['Ben', '', 2, 8 + 8, '']);
  expect(rest).toEqual(['Nobody, or not listed above', '', 1, 0, '']);
  expect(total).toEqual(['Total', '', 6, 35, '']);
  const top = (await shown('A1:A60')).flat().indexOf('Ann') + 1;
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange(`B${top}:B${top}`).values = [[15]];
    // The hours a visit of Big clients, of whom Ann has one.
    sheet.getRange('C11').values = [['']];
  });
  await book.edit('Deals', (sheet) => {
    sheet.getRange('C4').values = [['Cy']];
  });
  expect((await rows()).slice(1)).toEqual([
    ['Ann', 15, 3, 'incomplete', ''],
    ['Ben', '', 1, 8, ''],
    ['Nobody, or not listed above', '', 2, 'incomplete', ''],
    ['Total', 15, 6, '', ''],
  ]);
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('C11').values = [[1.5]];
  });
  // Made again, Cy has a row, and Ann keeps her hours.
  expect(await findService('deal-size')).toMatchObject({ groups: 'Owner' });
  await leveled(book, { groups: 2 });
  const again = (await shown('A1:A60')).flat().indexOf('Hours needed in a quarter, by Owner') + 3;
  expect(await shown(`A${again}:E${again + 4}`)).toEqual([
    ['Ann', 15, 3, 19, -4],
    ['Cy', '', 1, 8, ''],
    ['Ben', '', 1, 8, ''],
    ['Nobody, or not listed above', '', 1, 0, ''],
    ['Total', 15, 6, 35, -20],
  ]);

  // Elm, Ann's Big client, gets a text that is no segment: nobody knows her hours, so no sum has them as 0.
  await book.edit('Deals', (sheet) => {
    sheet.getRange('D6').values = [['Gold']];
  });
  expect((await needed('B:D', 9)).map(([clients, , hours]) => [clients, hours]).slice(4)).toEqual([
    [0, ''],
    [1, 'no such segment'],
    [6, 'incomplete'],
    ['', 30],
    ['', ''],
  ]);
  expect((await shown('A5:A5'))[0]![0]).toContain('incomplete');
  expect((await shown(`A${again}:E${again + 4}`)).map((row) => row[3])).toEqual([
    'incomplete',
    8,
    8,
    'incomplete',
    '',
  ]);
});
