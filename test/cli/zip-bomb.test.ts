import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { unzipSync, type Unzipped } from 'fflate';
import { zip } from '../simulator/xlsx/zip';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();
const megabyte = 2 ** 20;
let parts: Unzipped = {};

beforeAll(async () => {
  await writeWorkbook(at('good.xlsx'), { Customers: [['Customer', 'Sales', 'Loyalty']] });
  parts = unzipSync(readFileSync(at('good.xlsx')));
});

/** Expects that a small file is refused, and that nothing is written. */
async function expectRefused(message: string) {
  expect(statSync(at('bomb.xlsx')).size).toBeLessThan(3 * megabyte);
  const args = ['--model', 'sales-loyalty', '--out', at('never.xlsx')];
  const { code, error, out } = await clienttier('segment', at('bomb.xlsx'), ...args);
  expect(error).toContain(message);
  expect(error).not.toMatch(/\n\s+at /);
  expect({ code, out }).toEqual({ code: 4, out: '' });
  expect(existsSync(at('never.xlsx'))).toBe(false);
}

test('151 MB that no sheet needs', async () => {
  writeFileSync(at('bomb.xlsx'), zip({ ...parts, 'xl/media/a.png': new Uint8Array(151 * megabyte) }));
  await expectRefused('more than 150 MB when unpacked');
});

test.each([
  ['cells', '<row><c><v>100</v></c></row>    ', 'more than 1,000,000 cells'],
  ['blanks', ' '.repeat(32), 'more than 150 MB when unpacked'],
])('320 MB of %s in a sheet', async (_, of, message) => {
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = Buffer.alloc(320 * megabyte, of);
  sheet.write(`<worksheet xmlns="${namespace}"><sheetData>`.padEnd(4 * of.length));
  sheet.write('</sheetData></worksheet>'.padStart(of.length), sheet.length - of.length);
  writeFileSync(at('bomb.xlsx'), zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }));
  await expectRefused(message);
});
