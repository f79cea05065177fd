import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { policyToJson } from '../../src/policy/file/policy-file';
import { standardPolicy, today } from '../policy/policies';
import { validWorkbook } from '../simulator/xlsx/valid-workbook';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();

/** The medians are 25 of sales and 3 of loyalty. */
const customers = [
  ['Customer', 'Sales', 'Loyalty'],
  ['Ada', 40, 4],
  ['Ben', 30, 1],
  ['Cleo', 20, 3],
  ['Dan', 10, 2],
  ['Eve', 'n/a', 5],
];

async function sheetOf(file: string, name: string) {
  const { sheets } = await validWorkbook(readFileSync(file));
  return sheets.find((sheet) => sheet.name === name)!.rows;
}

test('columns are written beside the customers, and the rest of the workbook stays', async () => {
  await writeWorkbook(at('in.xlsx'), { Customers: customers, Notes: [['Do not lose me']] });
  const before = readFileSync(at('in.xlsx'));
  const { code, out, error } = await clienttier(
    'segment',
    at('in.xlsx'),
    '--model',
    'sales-loyalty',
    '--out',
    at('out.xlsx'),
  );
  expect({ code, error }).toEqual({ code: 0, error: '' });
  // The median of loyalty is 3, so that of Cleo is just high.
  expect(out).toMatch(/1 +Treasure\n +1 +Rising star\n +1 +High-risk\n +1 +Phase out\n +1 +Unclassified/);
  expect(out).toContain('Customers!B6  Sales: "n/a" is not a number');
  expect((await sheetOf(at('out.xlsx'), 'Customers')).map((row) => row[3])).toEqual([
    'Segment',
    'Treasure',
    'High-risk',
    'Rising star',
    'Phase out',
    'Unclassified',
  ]);
  expect((await sheetOf(at('out.xlsx'), 'Notes'))[0]![0]).toBe('Do not lose me');
  expect(readFileSync(at('in.xlsx'))).toEqual(before);
});

test('a workbook that was segmented is known again: its columns are written again, its cut-offs hold', async () => {
  await writeWorkbook(at('first.xlsx'), { Customers: customers });
  const options = ['--model', 'sales-loyalty', '--cutoff', 'sales=10', '--cutoff', 'loyalty_cutoff=4'];
  await clienttier('segment', at('first.xlsx'), ...options, '--out', at('second.xlsx'));
  const again = ['segment', at('second.xlsx'), '--model', 'sales-loyalty', '--json'];
  const { code, out } = await clienttier(...again, '--out', at('third.xlsx'));
  expect(code).toBe(0);
  const { cutoffs, tiers } = JSON.parse(out) as {
    cutoffs: { value: number }[];
    tiers: { id: string; clients: number }[];
  };
  expect(cutoffs.map(({ value }) => value)).toEqual([10, 4]);
  expect(Object.fromEntries(tiers.map(({ id, clients }) => [id, clients]))).toEqual({
    treasure: 1,
    'rising-star': 0,
    'high-risk': 3,
    'phase-out': 0,
  });
  expect((await sheetOf(at('third.xlsx'), 'Customers'))[0]!.filter(Boolean)).toEqual([
    'Customer',
    'Sales',
    'Loyalty',
    'Segment',
    'Strategy',
  ]);
});

test('a policy file decides, and becomes the policy of the new workbook', async () => {
  const model = standardPolicy(salesLoyalty);
  const tiers = model.tiers.map((tier) => (tier.id === 'treasure' ? { ...tier, name: 'Gold' } : tier));
  const cutoffs = {
    sales_cutoff: { rule: { kind: 'fixed', value: 40 }, value: 40 },
    loyalty_cutoff: { rule: { kind: 'fixed', value: 4 }, value: 4 },
  } as const;
  writeFileSync(
    at('policy.json'),
    policyToJson({ language: 'en', asOf: today, models: [{ ...model, tiers, cutoffs }] }),
  );
  await writeWorkbook(at('plain.xlsx'), { Customers: customers });
  const { code, out } = await clienttier(
    ...['segment', at('plain.xlsx'), '--model', 'sales-loyalty'],
    ...['--policy', at('policy.json'), '--out', at('ruled.xlsx')],
  );
  expect(code).toBe(0);
  expect(out).toMatch(/1 +Gold\n +0 +Rising star\n +0 +High-risk\n +3 +Phase out/);
  expect(out).toContain(`The policy in ${at('policy.json')} was used`);
  const policy = (await sheetOf(at('ruled.xlsx'), 'Client Policy')).flat();
  expect(policy).toContain('Gold');
});

test('portable formulas are written if asked for', async () => {
  await writeWorkbook(at('numbers.xlsx'), { Customers: customers.slice(0, 5) });
  const { code } = await clienttier(
    ...['segment', at('numbers.xlsx'), '--model', 'sales-loyalty'],
    ...['--as', 'portable', '--out', at('formulas.xlsx')],
  );
  expect(code).toBe(0);
  const { sheets } = await validWorkbook(readFileSync(at('formulas.xlsx')));
  const formulas = [...(sheets[0]!.cells ?? new Map()).values()].flatMap(({ formula }) => formula ?? []);
  expect(formulas.length).toBeGreaterThanOrEqual(8);
});

test('behind a cover sheet, the command asks for the sheet and says what is on each', async () => {
  const orders = [
    ['Order no.', 'Client', 'Date', 'Amount'],
    ...[1, 2, 3, 4].map((row) => [row, row < 3 ? 'Ada' : 'Bea', `2026-0${row}-01`, 5]),
  ];
  const sheets = { Cover: [['Sales report'], ['by Ada']], Clients: customers, Orders: orders };
  await writeWorkbook(at('cover.xlsx'), sheets);
  const args = ['segment', at('cover.xlsx'), '--model', 'sales-loyalty', '--out', at('covered.xlsx')];
  const { code, error } = await clienttier(...args);
  expect(code).toBe(3);
  expect(error).toContain('--sheet "NAME"');
  expect(error).toMatch(/Clients: \d+ rows with .*\n.*Orders: 4 rows with .* \(looks like orders\)/);
  expect((await clienttier(...args, '--language', 'zh')).error).toMatch(/Clients：\d+ 行/);
  expect((await clienttier(...args, '--sheet', 'Clients')).code).toBe(0);
  // If no other sheet would do, the message is about this one.
  await writeWorkbook(at('alone.xlsx'), { Cover: sheets.Cover, Notes: [['Read me']] });
  expect((await clienttier('segment', at('alone.xlsx'), '--model', 'sales-loyalty')).error).not.toContain(
    '--sheet',
  );
});

test('another sheet is segmented if it is named, and Chinese is written if asked for', async () => {
  await writeWorkbook(at('two.xlsx'), { Notes: [['Read the other sheet']], Kunden: customers });
  const { code, out } = await clienttier(
    ...['segment', at('two.xlsx'), '--sheet', 'kunden', '--model', 'sales-loyalty'],
    ...['--language', 'zh', '--out', at('zh.xlsx')],
  );
  expect(code).toBe(0);
  expect(out).toContain('珍贵客户');
  expect((await sheetOf(at('zh.xlsx'), 'Kunden'))[1]![3]).toBe('珍贵客户');
});

test('a workbook with macros is only segmented if they may be lost', async () => {
  await writeWorkbook(at('plain-macros.xlsx'), { Customers: customers });
  const parts = unzipSync(readFileSync(at('plain-macros.xlsx')));
  const rels = 'xl/_rels/workbook.xml.rels';
  const macros =
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
  parts[rels] = strToU8(strFromU8(parts[rels]!).replace('</Relationships>', macros));
  const types = '[Content_Types].xml';
  const bin = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';
  parts[types] = strToU8(strFromU8(parts[types]!).replace('</Types>', bin));
  parts['xl/vbaProject.bin'] = strToU8('macros');
  writeFileSync(at('macros.xlsx'), zipSync(parts));

  const args = ['segment', at('macros.xlsx'), '--model', 'sales-loyalty', '--out', at('no-macros.xlsx')];
  const refused = await clienttier(...args);
  expect(refused.error).toContain('macros');
  expect(refused.error).toContain('--new-workbook');
  expect(refused.code).toBe(3);
  const { code, out } = await clienttier(...args, '--new-workbook');
  expect(code).toBe(0);
  expect(out).toContain('Not in the new file: macros');
  expect((await sheetOf(at('no-macros.xlsx'), 'Customers'))[1]![3]).toBe('Treasure');
});

test('a segment that was typed by hand is kept and counted', async () => {
  await writeWorkbook(at('typed-1.xlsx'), { Customers: customers });
  const args = ['--model', 'sales-loyalty', '--out'];
  await clienttier('segment', at('typed-1.xlsx'), ...args, at('typed-2.xlsx'));
  const parts = unzipSync(readFileSync(at('typed-2.xlsx')));
  const sheet = 'xl/worksheets/sheet1.xml';
  const typed = '<c r="D3" t="inlineStr"><is><t>Treasure</t></is></c>';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace(/<c r="D3".*?<\/c>/, typed));
  writeFileSync(at('typed-3.xlsx'), zipSync(parts));
  const { code, out } = await clienttier('segment', at('typed-3.xlsx'), ...args, at('typed-4.xlsx'));
  expect(code).toBe(0);
  expect(out).toMatch(/2 +Treasure\n +1 +Rising star\n +0 +High-risk/);
  expect(out).toContain('Typed over by hand: 1\n  Customers!D3  ClientTier: High-risk');
  expect((await sheetOf(at('typed-4.xlsx'), 'Customers'))[2]![3]).toBe('Treasure');
});
