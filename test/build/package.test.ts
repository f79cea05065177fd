import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeWorkbook } from '../cli/command';

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-package-'));
const at = (name: string) => path.join(folder, name);
const isWindows = process.platform === 'win32';

function npm(args: readonly string[], cwd: string) {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: isWindows,
  });
}

const clienttier = (...args: readonly string[]) =>
  spawnSync(at(`node_modules/.bin/clienttier${isWindows ? '.cmd' : ''}`), args, {
    cwd: folder,
    encoding: 'utf8',
    shell: isWindows,
  });

beforeAll(() => {
  const packed = npm(['pack', '--pack-destination', folder, '--silent'], root);
  writeFileSync(at('package.json'), '{ "private": true }');
  // Offline: all that .csv files and the library need is in the packed file.
  npm(['install', '--offline', '--omit=optional', at(packed.trim().split('\n').at(-1)!)], folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed command segments a .csv file', () => {
  writeFileSync(at('in.csv'), 'Customer,Sales,Loyalty\nAda,40,4\nBen,10,1\n');
  const { status, stderr } = clienttier('segment', 'in.csv', '--model', 'sales-loyalty', '--out', 'out.csv');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(at('out.csv'), 'utf8')).toContain('Ada,40,4,Treasure');
});

test('of a workbook it says what to install, and with office.js it segments it', async () => {
  await writeWorkbook(at('in.xlsx'), {
    Customers: [
      ['Customer', 'Sales', 'Loyalty'],
      ['Ada', 40, 4],
      ['Ben', 10, 1],
    ],
  });
  const args = ['segment', 'in.xlsx', '--model', 'sales-loyalty', '--out', 'out.xlsx'];
  const without = clienttier(...args);
  expect(without.stderr).toMatch(/Run: npm install @microsoft\/office-js@\d/);
  expect(without.status).toBe(4);

  mkdirSync(at('node_modules/@microsoft'), { recursive: true });
  symlinkSync(
    path.join(root, 'node_modules/@microsoft/office-js'),
    at('node_modules/@microsoft/office-js'),
    'junction',
  );
  const { status, stdout, stderr } = clienttier(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/1 +Treasure/);
});

test('of a .parquet file it says what to install, and with DuckDB it segments it', () => {
  copyFileSync(path.join(root, 'test/cli/customers.parquet'), at('in.parquet'));
  const args = ['segment', 'in.parquet', '--model', 'sales-loyalty', '--out', 'out.parquet'];
  const without = clienttier(...args);
  expect(without.stderr).toMatch(/Run: npm install @duckdb\/node-api@\d/);
  expect(without.status).toBe(4);

  symlinkSync(path.join(root, 'node_modules/@duckdb'), at('node_modules/@duckdb'), 'junction');
  const { status, stdout, stderr } = clienttier(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/1 +Treasure/);
});

const program = `
import { classify, cutoffValues, modelById, resolveCutoffs } from 'clienttier';

const model = modelById('sales-loyalty');
const column = (numbers) => ({ values: Float64Array.from(numbers), knowledge: new Uint8Array(numbers.length) });
const columns = { sales: column([12300, 800, 9000]), loyalty: column([4, 1, 3]) };
const cutoffs = cutoffValues(resolveCutoffs(model, columns));
const { tiers } = classify(model, columns, cutoffs);
console.log([...tiers].map((tier) => model.tiers[tier].name.en).join(','));
`;

test('a program imports the classifier', () => {
  writeFileSync(at('program.mjs'), program);
  // The medians are 9,000 and 3, and who has just the median is high.
  expect(execFileSync(process.execPath, [at('program.mjs')], { encoding: 'utf8' })).toBe(
    'Treasure,Phase out,Treasure\n',
  );
});

test('its types know what fits', () => {
  const typed = program
    .replace('(numbers) =>', '(numbers: number[]) =>')
    .replace('model.tiers[tier].', 'model.tiers[tier]!.');
  writeFileSync(at('right.mts'), typed);
  writeFileSync(at('wrong.mts'), typed.replace("modelById('sales-loyalty')", 'modelById(7)'));
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'];
  const roots = ['--typeRoots', path.join(root, 'node_modules/@types')];
  const script = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [script, ...options, ...roots, '--pretty', 'false', 'right.mts', 'wrong.mts'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^wrong\.mts.* TS2345:/)]);
});
