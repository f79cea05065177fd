import { beforeEach, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import type { Progress } from '../../../src/sheet/progress';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { clients, foundOrders, orders } from './orders';

const { book, clock } = bookOnHurriedClock({ rowsWritten: 1, cellsRead: 200 });
beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', orders);
});

const hers = [['mine'], ['too']];

/** Writes the clients; `meanwhile` is called before the message that adds their sheet. */
async function makeWhile(meanwhile: () => ReturnType<NonNullable<typeof book.excel.intercept>> | void) {
  const { list, choice } = await foundOrders();
  let isDone = false;
  book.excel.intercept = ({ request }) => {
    if (isDone || !request.includes('"Clients"')) return undefined;
    isDone = true;
    return meanwhile() ?? undefined;
  };
  const onProgress = (progress: Progress) => {
    if (progress.kind === 'waiting') clock.passSoon(30_000);
  };
  const made = await writeClientsSheet(list, choice, { onProgress }).catch((error: unknown) => error);
  book.excel.intercept = undefined;
  expect(isDone).toBe(true);
  return made;
}

test('a sheet that somebody calls Clients at the very moment stays hers, and ours gets another name', async () => {
  const made = await makeWhile(() => void book.load('Clients', hers));
  expect(await book.cells('Clients', 'A1:A2')).toEqual(hers);
  expect(made).toMatchObject({ sheet: 'Clients 2', isNew: true });
  expect(await book.cells('Clients 2', 'A4:K7')).toEqual(clients);
});

test('without an answer of Excel, a sheet of hers with that name is not taken for ours', async () => {
  const made = await makeWhile(() => {
    book.load('Clients', hers);
    clock.passSoon(30_000);
    return { kind: 'noAnswer', done: false };
  });
  expect(made).toMatchObject({ code: 'putBackAfterSilence' });
  expect(await book.cells('Clients', 'A1:A2')).toEqual(hers);
});

/** Writes the clients, and once one is written renames the sheet as a colleague may. */
async function makeRenamed(
  controller = new AbortController(),
  isCancelled = false,
  said: Progress['kind'][] = [],
) {
  const { list, choice } = await foundOrders();
  const onProgress = (progress: Progress) => {
    said.push(progress.kind);
    if (progress.kind !== 'writing' || progress.rows !== 1) return;
    book.layOut('Clients', (sheet) => sheet.setName('Buyers'));
    book.load('Clients', hers);
    if (isCancelled) controller.abort();
  };
  return writeClientsSheet(list, choice, { signal: controller.signal, onProgress });
}

test('a sheet that is renamed while it is written is written whole', async () => {
  expect(await makeRenamed()).toMatchObject({ sheet: 'Buyers' });
  expect(await book.cells('Buyers', 'A4:K7')).toEqual(clients);
  expect(await book.cells('Clients', 'A1:A2')).toEqual(hers);
});

test('a sheet that is renamed while it is written is taken away, and none other', async () => {
  const said: Progress['kind'][] = [];
  const failed = await makeRenamed(new AbortController(), true, said).catch((error: unknown) => error);
  expect(failed).toMatchObject({
    code: 'cancelled',
    message: 'The new sheet Clients was removed again. Nothing else was changed.',
  });
  expect(said).toContain('takingAway');
  expect(said).not.toContain('puttingBack');
  expect(await book.cells('Clients', 'A1:A2')).toEqual(hers);
  await expect(book.cells('Buyers', 'A1:A1')).rejects.toThrow();
});
