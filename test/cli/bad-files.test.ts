import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();
const list = 'Customer,Sales,Loyalty\nAda,40,4\nBen,10,1\n';
const model = ['--model', 'sales-loyalty'];

beforeAll(async () => {
  await writeWorkbook(at('good.xlsx'), {
    Customers: list
      .trim()
      .split('\n')
      .map((line) => line.split(',')),
  });
  writeFileSync(at('good.csv'), list);
});

/** Expects that a file is refused in both kinds of output, and that nothing is written. */
async function expectRefused(file: string, message: string, code = 4) {
  for (const out of ['never.csv', 'never.xlsx'].filter((name) => !/xlsx$/.test(file) || /xlsx$/.test(name))) {
    const ended = await clienttier('segment', at(file), ...model, '--out', at(out));
    expect(ended.error).toContain(message);
    expect(ended.code).toBe(code);
    // One message, and no unexpected error of our own.
    expect(ended.error).not.toMatch(/\n\s+at /);
    expect(ended.out).toBe('');
    expect(existsSync(at(out))).toBe(false);
  }
  expect(readdirSync(at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
}

describe('a file of another kind under the name of a list', () => {
  test.each([
    ['a workbook', () => readFileSync(at('good.xlsx')), 'change its ending to .xlsx'],
    ['an archive', () => gzipSync(list.repeat(1000)), 'is compressed. Unpack it first'],
    ['zeros, as a disk leaves them that failed', () => Buffer.alloc(5000), 'not a text file'],
    [
      'a picture or archive with more zeros at every second place',
      () =>
        Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(600, Buffer.from([7, 0, 0, 9, 0, 5]))]),
      'change its ending to .xlsx',
    ],
    ['an older workbook', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), ''],
  ])('%s', async (_, bytes, message) => {
    writeFileSync(at('wrong.csv'), bytes());
    const ended = await clienttier('segment', at('wrong.csv'), ...model, '--out', at('never.csv'));
    expect(ended.error).toContain(message);
    expect(ended.code).toBe(4);
    expect(existsSync(at('never.csv'))).toBe(false);
  });
});

test.each([
  ['17,000 columns', `${'a,'.repeat(17_000)}\n${'1,'.repeat(17_000)}\n`, '16,384'],
  ['no header', '1,2,3\n4,5,6\n7,8,9\n', 'no header row'],
  ['a header alone', 'Customer,Sales,Loyalty\n', ''],
  ['no figures', 'Customer,City\nAda,Rome\nBen,Oslo\n', ''],
  ['a byte order mark alone', '\ufeff', ''],
])('%s', async (_, csv, message) => {
  writeFileSync(at('bad.csv'), csv);
  await expectRefused('bad.csv', message);
});

test('a sign that nobody expects between the cells', async () => {
  writeFileSync(at('tilde.csv'), list.replaceAll(',', '~'));
  const args = ['segment', at('tilde.csv'), ...model, '--out', at('split.csv')];
  const ended = await clienttier(...args);
  expect(ended.error).toContain('tilde.csv has only one column');
  expect(ended.code).toBe(3);
  const named = await clienttier(...args, '--separator', '~');
  expect(named.error).toBe('');
  expect(readFileSync(at('split.csv'), 'utf8')).toContain('Ada~40~4~Treasure~');
});

test('a file of 3 GB', async () => {
  writeFileSync(at('long.csv'), list);
  truncateSync(at('long.csv'), 3 * 2 ** 30);
  await expectRefused('long.csv', 'long.csv');
});

/** Does the work as a user who is not root, because permissions do not stop root. */
async function withoutRights<Result>(work: () => Promise<Result>): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

const ifPermissions = process.platform === 'win32' ? test.skip : test;

ifPermissions('a file that may not be read', async () => {
  chmodSync(at('.'), 0o755);
  writeFileSync(at('secret.csv'), list);
  chmodSync(at('secret.csv'), 0);
  await withoutRights(() => expectRefused('secret.csv', 'cannot be read (EACCES). Check your permissions'));
});

ifPermissions('a folder that may not be written to', async () => {
  chmodSync(at('.'), 0o755);
  mkdirSync(at('theirs'));
  chmodSync(at('theirs'), 0o555);
  // The code for reading is loaded while the file may still be read.
  await clienttier('segment', at('good.csv'), ...model, '--out', at('first.csv'));
  const expectNotWritten = async () => {
    const { code, error } = await withoutRights(() =>
      clienttier('segment', at('good.csv'), ...model, '--out', at('theirs/out.csv')),
    );
    expect(error).toBe(
      `${at('theirs/out.csv')} was not written (EACCES). Check your permissions for that folder.`,
    );
    expect(code).toBe(5);
  };
  await expectNotWritten();
  // Nor may it be looked into, as the home of another user.
  chmodSync(at('theirs'), 0o700);
  await expectNotWritten();
  expect(readdirSync(at('theirs'))).toEqual([]);
});

test('explain and policy make refuse the same files', async () => {
  writeFileSync(at('none.csv'), '');
  for (const command of [
    ['explain', at('none.csv'), '--row', '2'],
    ['policy', 'make', at('none.csv')],
  ]) {
    const { code, error } = await clienttier(...command, ...model);
    expect(error).toContain('is empty');
    expect(code).toBe(4);
  }
  expect(existsSync(at('none-policy.json'))).toBe(false);
});

describe('a list that ends within a row, as when copying it was interrupted', () => {
  const rows = 'Customer,Sales,Loyalty,City\nAda,40,4,Rome\nBen,10,1,Oslo\n';
  const said = async (text: string) => {
    writeFileSync(at('cut.csv'), text);
    const args = ['segment', at('cut.csv'), ...model, '--out', at('cut-out.csv'), '--force'];
    const { code, out } = await clienttier(...args);
    expect(code).toBe(0);
    return out;
  };

  test('it says which row to compare', async () => {
    expect(await said(`${rows}Cy,1234`)).toContain('The last line (cut!A4) has fewer cells than every other');
  });

  test.each([
    ['a line break ends it', `${rows}Cy,1234,\n`],
    ['the row is whole', `${rows}Cy,1234,3,Bern`],
    ['other rows are short too', 'Customer,Sales,Loyalty,City\nAda,40,4\nBen,10,1,Oslo\nCy,1234'],
  ])('not if %s', async (_, text) => {
    expect(await said(text)).not.toContain('The last line');
  });
});
