import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  planSegments,
  referringFormulas,
  removeSegments,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model } from '../customers';
import { startFunctions } from '../formulas';
import { expectAllOrNothing, longestTest, type Work } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();
beforeAll(() => startFunctions(book));

const sheet = 'Customers';
const remove = async () => removeSegments(await findCustomers(), model.id, { takesPolicy: true });
const blank = customers.map(() => ['', '']);

describe.each(['values', 'live', 'portable'] as const)('written as %s', (writeAs) => {
  const asked: Choice = { ...choice, writeAs };
  const run = async (language: 'en' | 'zh' = 'en') =>
    writeSegments(await findCustomers(), { ...asked, language }, 'keep');
  const shown = async (address: string) => {
    await book.workbook.calculated();
    return book.cells(sheet, address);
  };

  beforeEach(() => book.clear());

  test('Remove leaves a total and a note under and inside the columns, and tells their cells', async () => {
    await book.addSheet(sheet, [...customers, ['Total', 520, '', 17]]);
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
      cells.getRange('F9').values = [['ask Anna']];
      cells.getRange('F6').values = [['Treasures']];
      cells.getRange('E3').values = [['VIP']];
    });
    await run('zh');
    const before = await referringFormulas(await findCustomers(), model.id);
    expect(before.staying).toEqual({ cells: [`${sheet}!E6`, `${sheet}!F6`], isTable: false });
    expect(before.cells).toContain(`${sheet}!E6`);
    expect((await remove()).staying).toEqual([`${sheet}!E6`, `${sheet}!F6`]);
    expect(await book.cells(sheet, 'E1:F5')).toEqual(blank);
    expect(await book.formulas(sheet, 'E6:F6')).toEqual([['=COUNTIF(E2:E5,"Treasure")', 'Treasures']]);
    expect(await book.cells(sheet, 'F9')).toEqual([['ask Anna']]);
    expect((await findCustomers()).segmentedBy).toEqual([]);
  });

  test('Remove leaves a note beside a blank row among the clients', async () => {
    await book.addSheet(sheet, [...customers.slice(0, 4), ['', '', '', ''], ...customers.slice(4)]);
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E5').values = [['who left']];
      cells.getRange('F5').formulas = [['=COUNTA(A2:A6)']];
    });
    await run();
    expect((await remove()).staying).toEqual([`${sheet}!E5`, `${sheet}!F5`]);
    expect(await book.formulas(sheet, 'E4:F6')).toEqual([
      ['', ''],
      ['who left', '=COUNTA(A2:A6)'],
      ['', ''],
    ]);
  });

  test('Remove takes what was typed over beside clients, and says of nothing that it stays', async () => {
    await book.addSheet(sheet, customers);
    const before = await book.everything();
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E3').values = [['VIP']];
      cells.getRange('F4').values = [['call']];
    });
    await run();
    expect((await referringFormulas(await findCustomers(), model.id)).staying).toBeUndefined();
    expect((await remove()).staying).toBeUndefined();
    expect(await book.everything()).toEqual(before);
  });

  test('from a table nothing is taken out as long as something of the user’s would go with it', async () => {
    await book.addSheet(sheet, [...customers, ['Total', 520, '', 17]], { table: 'Clients' });
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
    });
    await run();
    const before = await book.everything();
    const { staying } = await referringFormulas(await findCustomers(), model.id);
    expect(staying).toEqual({ cells: [`${sheet}!E6`], isTable: true });
    await expect(remove()).rejects.toMatchObject({
      code: 'notOursInTable',
      details: { table: 'Clients', cell: `${sheet}!E6` },
    });
    expect(await book.everything()).toEqual(before);
    await book.edit(sheet, (cells) => {
      cells.getRange('E6').clear('Contents');
    });
    await remove();
    expect((await findCustomers()).headers).toEqual(customers[0]);
  });

  test('if clients at the end are cleared, the next run clears their old tiers', async () => {
    await book.addSheet(sheet, customers);
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('A4:D5').clear('Contents');
    });
    await run('zh');
    await run();
    expect(await shown('E4:F8')).toEqual(Array.from({ length: 5 }, () => ['', '']));
    expect((await book.names()).find(({ name }) => name.endsWith('_Segment'))?.formula).toContain(
      '$E$1:$E$3',
    );
    await remove();
    expect(await book.cells(sheet, 'E1:F8')).toEqual(Array.from({ length: 8 }, () => ['', '']));
  });

  test('keeps the user’s cells below the remaining clients, and reports them', async () => {
    await book.addSheet(sheet, customers);
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('A4:D5').clear('Contents');
      cells.getRange('E5').values = [['VIP']];
    });
    const plan = await planSegments(await findCustomers(), asked);
    expect(plan.inDoubt.map(({ cell }) => cell)).toEqual([`${sheet}!E5`]);
    expect(plan.inDoubt[0]!.reason).toContain('VIP');
    await run();
    expect(await shown('E4:F5')).toEqual([
      ['', ''],
      ['VIP', ''],
    ]);
  });

  test('a run that is cancelled leaves the tiers of cleared clients as they were', async () => {
    await book.addSheet(sheet, customers);
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('A4:D5').clear('Contents');
      cells.getRange('E5').formulas = [['=1+1']];
    });
    const before = await book.everything();
    const canceller = new AbortController();
    const cancelled = writeSegments(await findCustomers(), asked, 'keep', {
      signal: canceller.signal,
      onProgress: ({ kind }) => kind === 'writing' && canceller.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(await book.everything()).toEqual(before);
  });
});

const values: Choice = { ...choice, withoutPolicy: true };

/** Segments clients, then clears the last two; adds a total and a note of the user in ClientTier's columns. */
async function arrangeRemains() {
  await remove().catch(() => undefined);
  await book.edit(sheet, (cells) => {
    cells.getRange('A1:F9').clear('Contents');
    cells.getRange('A1:D5').values = customers.map((row) => [...row]);
  });
  await writeSegments(await findCustomers(), values, 'replace');
  await book.edit(sheet, (cells) => {
    cells.getRange('A4:D5').clear('Contents');
    cells.getRange('E5').formulas = [['=COUNTIF(E2:E3,"Treasure")']];
    cells.getRange('F4').values = [['ask Anna']];
  });
}

test.each<[string, Work['run']]>([
  [
    'segment again what has fewer clients, in Chinese',
    (found, options) => writeSegments(found, { ...values, language: 'zh' }, 'keep', options),
  ],
  [
    'remove but for what is the user’s',
    (found, options) => removeSegments(found, model.id, { ...options, takesPolicy: true }),
  ],
])(
  '%s: does it wholly or leaves everything as it was, whatever message fails',
  async (_name, run) => {
    await book.clear();
    await book.addSheet(sheet, customers);
    await expectAllOrNothing(book, clock, { arrange: arrangeRemains, run }, [1, 5], 3);
  },
  longestTest,
);
