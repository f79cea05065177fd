import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { setChunkSizes, usualSizes } from '../../../src/excel/office/chunk-sizes';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Progress } from '../../../src/sheet/progress';
import { choice, customers, model } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();

const clients = 1_200;
const manyCustomers: CellValue[][] = [
  ['Client', 'Sales', 'City', 'Loyalty'],
  ...Array.from({ length: clients }, (_, index) => [`Client ${index}`, index, 'Bonn', index % 10]),
];

describe('on a sheet of more rows than a message holds', () => {
  afterAll(() => setChunkSizes(usualSizes));
  beforeAll(async () => {
    setChunkSizes({ ...usualSizes, rowsWritten: 1_000 });
    book.load('Many', manyCustomers);
    await book.activate('Many');
  });

  test('cancelled half-way, it puts back what was there', async () => {
    const found = await findCustomers();
    const before = await book.everything();
    const cancel = new AbortController();
    const kinds: string[] = [];
    const onProgress = (progress: Progress) => {
      kinds.push(progress.kind);
      if (progress.kind === 'writing' && progress.rows > 0) cancel.abort();
    };
    const work = writeSegments(found, choice, 'keep', { onProgress, signal: cancel.signal });
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    expect(kinds).toEqual(['writing', 'writing', 'puttingBack']);
    expect(await book.everything()).toEqual(before);
  });

  test('it tells how many rows are written', async () => {
    const told: Progress[] = [];
    await writeSegments(await findCustomers(), choice, 'keep', {
      onProgress: (progress) => told.push(progress),
    });
    const rows = told.map((progress) => progress.kind === 'writing' && progress.rows);
    expect(rows[0]).toBe(0);
    expect(rows.at(-1)).toBe(clients);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).toEqual([...rows].sort((a, b) => Number(a) - Number(b)));
  });
});

test('cancelled before anything is written, it writes nothing', async () => {
  await book.addSheet('Cancelled', customers);
  const found = await findCustomers();
  const before = await book.everything();
  const work = writeSegments(found, choice, 'keep', { signal: AbortSignal.abort() });
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(await book.everything()).toEqual(before);
});

test('while Excel is silent, the run says so after half a minute, and continues when Excel answers', async () => {
  await book.addSheet('Silent', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  const found = await findCustomers();
  let isSilent = true;
  book.excel.intercept = ({ request }) => {
    if (!isSilent || !/DeleteColumn|"Clear"/i.test(request)) return undefined;
    clock.passSoon(30_000);
    return { kind: 'noAnswer', done: false };
  };
  const told: string[] = [];
  const onProgress = ({ kind }: Progress) => {
    told.push(kind);
    isSilent = told.length < 3;
    clock.passSoon(30_000);
  };
  const { address } = await removeSegments(found, model.id, { onProgress });
  book.excel.intercept = undefined;
  expect(address).toBe('Silent!E1:F5');
  expect(told).toEqual(['waiting', 'waiting', 'waiting']);
  expect(await book.cells('Silent', 'E1:F5')).toEqual(customers.map(() => ['', '']));
});
