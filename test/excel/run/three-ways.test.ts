import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changePolicy, readPolicy, restorePolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { renamed } from '../../../src/policy/model/policy-tiers';
import type { WriteAs } from '../../../src/sheet/write-as';
import { choice, customers, segmented, strategyOf } from '../customers';
import { startFunctions } from '../formulas';
import { policyNow, policyOfRunBook, policySheet, sheet } from '../policy/policy-of-run-book';

const { book, type } = policyOfRunBook();
beforeAll(async () => {
  await startFunctions(book);
});

async function run(writeAs: WriteAs, overrides: 'keep' | 'replace' = 'keep') {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, writeAs }, overrides);
}

const shown = async (address = 'E1:F5') => {
  await book.excel.workbook.calculated();
  return book.cells(sheet, address);
};

describe.each(['live', 'portable'] as const)('written as %s formulas', (writeAs) => {
  beforeEach(() => run(writeAs));

  test('tiers and strategies are those that are written as values', async () => {
    expect(await shown()).toEqual(segmented);
    const formulas = (await book.formulas(sheet, 'E2:E3')).flat().map(String);
    // One formula, alike in every row.
    expect(formulas[1]!.replaceAll('3', '2')).toBe(formulas[0]!.replaceAll('3', '2'));
    expect(formulas[0]).toMatch(writeAs === 'live' ? /^=CLIENT_TIER\(/ : /^=IF\(/);
  });

  test('they follow the figures of the client', async () => {
    await type(sheet, 'D2', 1);
    expect((await shown('E2:E2'))[0]).toEqual(['High-risk']);
  });

  test('they follow a number and a name that are typed on the policy sheet', async () => {
    await type(policySheet, 'C14', 50);
    await type(policySheet, 'A18', 'Gem');
    expect((await shown()).map(([tier]) => tier)).toEqual([
      'Segment',
      'Gem',
      'High-risk',
      'Rising star',
      'High-risk',
    ]);
  });

  test('a renamed, moved sheet with rows inserted is no fault', async () => {
    await book.edit(policySheet, (cells) => {
      cells.name = 'Our rules';
      cells.getRange('1:1').insert('Down');
    });
    expect(await shown()).toEqual(segmented);
    await type('Our rules', 'C15', 50);
    expect((await shown('E5:E5'))[0]).toEqual(['High-risk']);
    await run(writeAs);
    expect((await policyNow()).models).toHaveLength(1);
  });

  test('a wrong cell gives #N/A, stops a run with its address, and is put right by Restore', async () => {
    await type(policySheet, 'C14', 'much');
    expect((await shown()).slice(1).flat()).toEqual(Array(8).fill('#N/A'));
    await expect(run(writeAs)).rejects.toThrow("'Client Policy'!C14");
    await restorePolicy();
    expect(await shown()).toEqual(segmented);
  });

  test('so is each kind of fault', async () => {
    for (const [address, input] of [
      ['A18', 'high-RISK'],
      ['A18', ''],
      ['B14', 'Medium'],
      ['B18', 'green'],
      ['C15', '=1/0'],
      ['E18', 'treasures'],
      ['B17', 'Paint'],
      ['B3', 'today'],
    ] as const) {
      await type(policySheet, address, input);
      expect([address, (await shown()).slice(1).flat()]).toEqual([address, Array(8).fill('#N/A')]);
      await expect(run(writeAs)).rejects.toThrow(`'Client Policy'!${address}`);
      await restorePolicy();
      expect([address, await shown()]).toEqual([address, segmented]);
    }
  });

  test.each([
    ['a row', (cells: Excel.Worksheet) => cells.getRange('19:19').delete('Up')],
    ['a column', (cells: Excel.Worksheet) => cells.getRange('C:C').delete('Left')],
    ['the sheet', (cells: Excel.Worksheet) => cells.delete()],
  ])('%s deleted gives an error, and Restore brings everything back', async (_, damage) => {
    await book.edit(policySheet, damage);
    for (const [tier] of (await shown()).slice(1)) expect(tier).toMatch(/^#(N\/A|REF!|NAME\?)/);
    expect((await readPolicy()).kind).toBe('faulty');
    expect((await restorePolicy()).kind).toBe('valid');
    expect(await shown()).toEqual(segmented);
  });

  test('a tier typed over stays, and the strategy beside it is that of the tier typed', async () => {
    await type(sheet, 'E3', 'Treasure');
    expect((await run(writeAs)).plan.overrides.map(({ cell }) => cell)).toEqual([`${sheet}!E3`]);
    expect(await shown('E3:F3')).toEqual([['Treasure', strategyOf('treasure')]]);
    await run(writeAs, 'replace');
    expect(await shown()).toEqual(segmented);
  });

  test('they are switched to values and back, with nothing taken for typed over', async () => {
    expect((await run('values')).plan.overrides).toEqual([]);
    expect(await book.formulas(sheet, 'E1:F5')).toEqual(segmented);
    expect((await run(writeAs)).plan.overrides).toEqual([]);
    expect(await shown()).toEqual(segmented);
  });

  test('a tier renamed in the pane is renamed in the cells and keeps its colour', async () => {
    const policy = await policyNow();
    const [model] = policy.models;
    const tiers = model!.tiers.map((tier) => (tier.id === 'treasure' ? renamed(tier, 'Gem') : tier));
    await changePolicy(policy, { ...policy, models: [{ ...model!, tiers }] });
    expect((await shown('E2:F2'))[0]).toEqual(['Gem', strategyOf('treasure')]);
    expect((await book.colors(sheet, 'E2:E5')).map(({ text }) => text)).toContain('="Gem"');
    expect((await policyNow()).models[0]!.tiers[0]!.formerNames).toEqual(['Treasure']);
  });

  test('Remove takes the columns out', async () => {
    await removeSegments(await findCustomers(), choice.modelId);
    expect(await book.cells(sheet, 'A1:F5')).toEqual(customers.map((row) => [...row, '', '']));
  });
});

test.each(['live', 'portable'] as const)(
  '%s formulas count from the day on the policy sheet, whatever day it is today',
  async (writeAs) => {
    const visits = 'Visits';
    // 2026-06-01 and 2027-01-10.
    await book.addSheet(visits, [
      ['Client', 'First order'],
      ['Acme', 46174],
      ['Birch', 46397],
    ]);
    const asked = { modelId: 'tenure', columns: { first_order: 1 }, cutoffs: {}, language: 'en' } as const;
    const tiers = async () => {
      await book.excel.workbook.calculated();
      return (await book.cells(visits, 'C2:C3')).flat();
    };
    // On 2026-11-21 one is a client for five months, the other not yet.
    await writeSegments(await findCustomers(), { ...asked, asOf: 46347, writeAs }, 'keep');
    expect(await tiers()).toEqual(['New', 'Not yet client']);
    // On 2028-01-01 the one is so for 19 months, the other for 11.
    await type(policySheet, 'B3', 46753);
    expect(await tiers()).toEqual(['Old', 'New']);
  },
);

test('text that only ClientTier reads is refused for portable formulas, with its cell', async () => {
  await type(sheet, 'B2', '¥12,000');
  await expect(run('portable')).rejects.toThrow(`${sheet}!B2: ¥12,000`);
  expect(await book.cells(sheet, 'E1:F1')).toEqual([['', '']]);
});

describe.each(['values', 'live', 'portable'] as const)(
  'clients who are only named, written as %s',
  (writeAs) => {
    const rows = [
      ['Client', 'First order'],
      ['Acme', '2020-01-05'],
      ['Birch', ''],
      ['Cole', ''],
      ['', ''],
      ['Source: CRM', ''],
    ];

    test('have the tier of those of whom nothing is known; notes have none', async () => {
      await book.addSheet('Contacts', rows);
      await book.activate('Contacts');
      await writeSegments(
        await findCustomers(),
        { modelId: 'tenure', columns: { first_order: 1 }, cutoffs: {}, language: 'en', asOf: 46353, writeAs },
        'keep',
      );
      await book.excel.workbook.calculated();
      const tiers = (await book.cells('Contacts', 'C2:C6')).flat();
      expect(tiers).toEqual(['Old', 'Not yet client', 'Not yet client', '', '']);
    });
  },
);
