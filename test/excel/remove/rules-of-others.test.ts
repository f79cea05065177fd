import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model } from '../customers';
import { expectAllOrNothing, longestTest, type Work } from '../faults/every-fault';
import { partOf } from '../faults/thoroughness';
import { startFunctions } from '../formulas';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import type { Rows } from '../open-book';

const { book, clock } = bookOnHurriedClock();
beforeAll(() => startFunctions(book));

const sheet = 'Customers';
const values: Choice = { ...choice, withoutPolicy: true };
const remove = async (modelId = model.id) =>
  removeSegments(await findCustomers(), modelId, { takesPolicy: true });

/** Adds a rule of the user, before all others. */
const addRule = (address: string, formula1: string, fill: string, font?: string) =>
  book.edit(sheet, (cells) => {
    const { cellValue } = cells.getRange(address).conditionalFormats.add('CellValue');
    cellValue.format.fill.color = fill;
    if (font) cellValue.format.font.color = font;
    cellValue.rule = { operator: 'EqualTo', formula1 };
  });
/** Returns all rules of the sheet in order of priority: the text compared and the colour. */
const rules = async () =>
  (await book.colors(sheet, 'A1:Z60')).map(({ text, fill }) => `${String(text)} ${fill}`);

/** Dahl cannot be classified. */
const someUnclassified: Rows = [...customers.slice(0, 4), ['Dahl', 'n/a', 'Oslo', 1]];

const places = [
  ['a range', {}],
  ['a table', { table: 'Clients' }],
] as const;

/** Each way to write and each place; all of both together in the thorough tests. Neither changes what the other draws. */
const lists = partOf(
  (['values', 'live', 'portable'] as const).flatMap((writeAs) =>
    places.map(([beside]) => ({ writeAs, beside })),
  ),
  ({ writeAs, beside }) => [writeAs, beside],
);

describe.each(places)('beside %s', (beside, options) => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, someUnclassified, options);
  });

  const ways = lists.filter((list) => list.beside === beside).map(({ writeAs }) => writeAs);
  describe.each(ways)('written as %s', (writeAs) => {
    const asked = { ...choice, writeAs };
    const run = async (language: 'en' | 'zh' = 'en') =>
      writeSegments(await findCustomers(), { ...asked, language }, 'keep');

    test('rules of the user that reach into the segment column outlive runs and Remove', async () => {
      await addRule('A1:F20', '="Treasure"', '#FFC7CE', '#9C0006');
      await addRule('E2:E3', '5', '#FF0000');
      const before = await book.everything();
      await run();
      await run('zh');
      await run();
      expect((await rules()).filter((rule) => / #(FFC7CE|FF0000)/.test(rule))).toEqual([
        '5 #FF0000',
        '="Treasure" #FFC7CE',
      ]);
      expect(await rules()).toHaveLength(2 + model.tiers.length + 1);
      await remove();
      expect(await book.everything()).toEqual(before);
    });

    test('a rule of the user that she put before ClientTier’s stays before them', async () => {
      await run();
      await addRule('A2:E5', '="Treasure"', '#FF0000');
      await run('zh');
      expect((await rules())[0]).toBe('="Treasure" #FF0000');
      await remove();
      expect(await rules()).toEqual(['="Treasure" #FF0000']);
    });

    test('a cancelled run leaves all rules as they were, in their order', async () => {
      await addRule('A1:F20', '="Treasure"', '#FFC7CE', '#9C0006');
      await run();
      await addRule('E2:E5', '5', '#FF0000');
      const before = await book.everything();
      const canceller = new AbortController();
      const cancelled = writeSegments(await findCustomers(), { ...asked, language: 'zh' }, 'keep', {
        signal: canceller.signal,
        onProgress: ({ kind }) => kind === 'writing' && canceller.abort(),
      });
      await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
      expect(await book.everything()).toEqual(before);
      expect((await rules()).some((rule) => rule.startsWith('="Unclassified"'))).toBe(true);
    });
  });

  test('of two models each takes its own rules along, and the other keeps its', async () => {
    const abc: Choice = { ...values, modelId: 'abc', columns: { profit: 1 } };
    await writeSegments(await findCustomers(), values, 'keep');
    await addRule('A1:J20', '="Treasure"', '#FFC7CE', '#9C0006');
    const alone = await rules();
    await writeSegments(await findCustomers(), abc, 'keep');
    await writeSegments(await findCustomers(), { ...values, language: 'zh' }, 'keep');
    await writeSegments(await findCustomers(), values, 'keep');
    const both = await rules();
    await remove('abc');
    expect(await rules()).toEqual(alone);
    await writeSegments(await findCustomers(), abc, 'keep');
    expect((await rules()).sort()).toEqual(both.sort());
    await remove();
    const ofAbc = both.filter((rule) => !alone.includes(rule) || rule.startsWith('="Unclassified"'));
    expect((await rules()).sort()).toEqual([...new Set(ofAbc), '="Treasure" #FFC7CE'].sort());
    await remove('abc');
    expect(await rules()).toEqual(['="Treasure" #FFC7CE']);
  });

  test('rules that Excel has split or copied within the column all go', async () => {
    await writeSegments(await findCustomers(), values, 'keep');
    await addRule('E3', '="Treasure"', '#427E5D', '#FFFFFF');
    expect(await rules()).toHaveLength(model.tiers.length + 2);
    await remove();
    expect(await rules()).toEqual([]);
  });

  test('rules as an older version of ClientTier left them are known without a record of them', async () => {
    await writeSegments(await findCustomers(), values, 'keep');
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('ClientTier_1').load('value');
      await context.sync();
      context.workbook.settings.add('ClientTier_1', { ...setting.value, rules: undefined });
      await context.sync();
    });
    await remove();
    expect(await rules()).toEqual([]);
  });
});

const works: readonly (readonly [string, Work])[] = [
  [
    'segment in Chinese what was segmented',
    {
      async arrange() {
        await remove().catch(() => undefined);
        await book.edit(sheet, (cells) => cells.getRange().conditionalFormats.clearAll());
        await addRule('A1:F20', '="Treasure"', '#FFC7CE');
        await writeSegments(await findCustomers(), values, 'replace');
        await addRule('E2:E5', '5', '#FF0000');
      },
      run: (found, options) => writeSegments(found, { ...values, language: 'zh' }, 'keep', options),
    },
  ],
  [
    'remove',
    {
      async arrange() {
        await remove().catch(() => undefined);
        await book.edit(sheet, (cells) => cells.getRange().conditionalFormats.clearAll());
        await addRule('A1:F20', '="Treasure"', '#FFC7CE');
        await writeSegments(await findCustomers(), values, 'replace');
      },
      run: (found, options) => removeSegments(found, model.id, { ...options, takesPolicy: true }),
    },
  ],
];

describe.each(places)('beside %s, whatever message fails', (_, options) => {
  test.each(works)(
    '%s does it wholly or leaves all rules as they were',
    async (_name, work) => {
      await book.clear();
      await book.addSheet(sheet, someUnclassified, options);
      await expectAllOrNothing(book, clock, work, [1, 5], 3);
    },
    longestTest,
  );
});
