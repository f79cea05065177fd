import { beforeEach, expect, test } from '@jest/globals';
import {
  findCustomers,
  planSegments,
  readSelectedRow,
  writeClientCard,
  writeSegments,
} from '../../../src/excel/use-cases';
import { clientDescriber, type AboutClient } from '../../../src/sheet/client/about-client';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers as rows, fixedCutoffs } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
let sheets = 0;
const sheet = () => `Clients_${sheets}`;

beforeEach(async () => {
  sheets += 1;
  await book.addSheet(sheet(), rows);
});

const chosen: Choice = {
  ...choice,
  cutoffs: fixedCutoffs,
};

/** Returns what the pane says about the client in a row, by a new plan of the sheet. */
async function about(cell: string) {
  const customers = await findCustomers();
  const plan = await planSegments(customers, chosen);
  await book.select(sheet(), cell);
  const tell = clientDescriber({ plan, customers, overrides: 'keep', language: 'en' });
  const seen = await readSelectedRow();
  return seen ? tell(seen) : 'nobody';
}

test('says who is on the selected row, why she has her tier, and what would make her better', async () => {
  expect(await about('C4')).toMatchObject({
    name: 'Cole',
    why: 'Rising star: Sales 40 < 100 (low); Loyalty 9 ≥ 4 (high)',
    changes: [{ measure: 'sales', tier: 'treasure', by: 60, to: 100 }],
    others: [],
    figures: [
      { header: 'Client', shown: 'Cole' },
      { header: 'Sales', shown: '40' },
      { header: 'City', shown: 'Bath' },
      { header: 'Loyalty', shown: '9' },
    ],
  });
});

test('says nothing of the header, of rows below and of other sheets', async () => {
  expect(await about('A1')).toBe('nobody');
  expect(await about('A9')).toBe('nobody');
  const customers = await findCustomers();
  const plan = await planSegments(customers, chosen);
  await book.addSheet(`Other_${sheets}`, [['Client'], ['Acme']]);
  const tell = clientDescriber({ plan, customers, overrides: 'keep', language: 'en' });
  expect(tell((await readSelectedRow())!)).toBe('nobody');
});

test('names the tier that was typed by hand beside what the figures say, and the segments of other models', async () => {
  await writeSegments(await findCustomers(), chosen, 'keep');
  const size: Choice = { ...chosen, modelId: 'deal-size', columns: { value: 1 }, cutoffs: {} };
  await writeSegments(await findCustomers(), size, 'keep');
  await book.edit(sheet(), (cells) => {
    cells.getRange('E4').values = [['Treasure']];
  });
  const cole = (await about('B4')) as AboutClient;
  expect(cole).toMatchObject({
    outcome: 0,
    typed: 'Treasure',
    why: 'Rising star: Sales 40 < 100 (low); Loyalty 9 ≥ 4 (high)',
    others: [{ modelId: 'deal-size', tier: 'Small' }],
  });
  expect(cole.changes).toBeUndefined();
});

test('does not explain figures that are no longer those on the sheet', async () => {
  const customers = await findCustomers();
  const plan = await planSegments(customers, chosen);
  await book.edit(sheet(), (cells) => {
    cells.getRange('B4').values = [[500]];
  });
  await book.select(sheet(), 'B4');
  const tell = clientDescriber({ plan, customers, overrides: 'keep', language: 'en' });
  expect(tell((await readSelectedRow())!)).toBe('changed');
});

test('asks Excel once for a selection', async () => {
  await book.select(sheet(), 'B4');
  const before = book.excel.exchanges.length;
  await readSelectedRow();
  expect(book.excel.exchanges.length - before).toBe(1);
});

test('a card stands on a sheet of its own, as text, and replaces none', async () => {
  const card = [
    ['Client', '=1+1'],
    ['Sales', '1,234'],
  ] as const;
  const first = await writeClientCard(card, 'Client card');
  const second = await writeClientCard(card, 'Client card');
  expect([first.sheet, second.sheet]).toEqual(['Client card', 'Client card 2']);
  expect(await book.cells('Client card', 'A1:B2')).toEqual([
    ['Client', '=1+1'],
    ['Sales', '1,234'],
  ]);
});
