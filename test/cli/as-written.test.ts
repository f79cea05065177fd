import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { encoded } from '../csv/encoding/encoded';
import { validWorkbook } from '../simulator/xlsx/valid-workbook';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();

async function segmented(csv: string | Uint8Array, ...args: readonly string[]) {
  writeFileSync(at('in.csv'), csv);
  const printed = await clienttier(
    ...['segment', at('in.csv'), '--model', 'sales-loyalty', '--out', at('out.csv'), '--force'],
    ...args,
  );
  return { ...printed, written: printed.code === 0 ? readFileSync(at('out.csv'), 'utf8') : '' };
}

describe('a file in the encoding that is named is read and written whole', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const { swap16 } = Buffer.prototype;
  test.each([
    ['utf-8', (text: string) => Buffer.from(text), 'José Müller'],
    ['utf-16', (text: string) => utf16(`\ufeff${text}`), 'José 上海'],
    ['utf-16', (text: string) => swap16.call(utf16(`\ufeff${text}`)), 'José 上海'],
    ['utf-16le', utf16, '上海'],
    ['gb18030', (text: string) => encoded(text, 'gb18030'), '上海贸易'],
    ['windows-1252', (text: string) => encoded(text, 'windows-1252'), 'Café – €'],
    ['shift_jis', (text: string) => encoded(text, 'shift_jis'), '東京商事'],
  ])('%s', async (encoding, encode, name) => {
    const { code, written } = await segmented(
      encode(`Customer,Sales,Loyalty\n${name},40,4\nBen,10,1\n`),
      ...['--encoding', encoding],
    );
    expect(code).toBe(0);
    expect(written).toContain(`${name},40,4,Treasure`);
  });
});

test('one name alone may be taken for another encoding; --encoding says which', async () => {
  // By code page 1252 these bytes are "Å¼"; as UTF-8, "ż".
  const bytes = Buffer.concat([
    Buffer.from('Customer,Sales,Loyalty\n'),
    Buffer.of(0xc5, 0xbc),
    Buffer.from(',40,4\nBen,10,1\n'),
  ]);
  expect((await segmented(bytes)).written).toContain('ż,40,4,Treasure');
  expect((await segmented(bytes, '--encoding', 'windows-1252')).written).toContain('Å¼,40,4,Treasure');
});

describe('a file that is not in the encoding is refused with its line, and nothing is written', () => {
  const latin = Buffer.from('Customer,Sales,Loyalty\nBen,10,1\nJosé,40,4\n', 'latin1');
  test.each([
    ['UTF-8, as was said', latin, ['--encoding', 'utf-8'], 'not in the encoding utf-8'],
    [
      'another than its byte order mark',
      `\ufeffa,b\n1,2\n`,
      ['--encoding', 'gb18030'],
      'not in the encoding',
    ],
    // One broken byte among many letters of UTF-8, which a copy would lose.
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from(`Customer,Sales,Loyalty\n${'é'.repeat(40)},1,2\nB`), Buffer.of(0xe9)]),
      [],
      'line 3',
    ],
  ])('%s', async (_, csv, args, message) => {
    writeFileSync(at('bad.csv'), csv);
    const { code, error } = await clienttier(
      ...['segment', at('bad.csv'), '--model', 'sales-loyalty', '--out', at('never.csv'), ...args],
    );
    expect(error).toContain(message);
    expect(code).toBe(4);
    expect(existsSync(at('never.csv'))).toBe(false);
  });
});

test('a separator that is named wins over the one that more lines show', async () => {
  const csv = 'Customer;Sales;Loyalty\nAda, A.;40;4\nBen, B.;10;1\n';
  const { written } = await segmented(csv, '--separator', ';');
  expect(written).toContain('Ada, A.;40;4;Treasure;');
  const tabs = await segmented(csv.replaceAll(';', '\t'), '--separator', 'tab');
  expect(tabs.written).toContain('Ada, A.\t40\t4\tTreasure\t');
  const odd = await segmented(csv.replaceAll(';', '^'), '--separator', '^');
  expect(odd.written).toContain('Ada, A.^40^4^Treasure^');
});

describe('a decimal sign that is named decides what 1.234 means', () => {
  const rows = [
    ['Customer', 'Sales', 'Loyalty'],
    ['Ada', '1.234', '4'],
    ['Ben', '2.345', '1'],
  ];
  const csv = rows.map((row) => `${row.join(';')}\n`).join('');
  const cutoffs = ['--cutoff', 'sales=2000', '--cutoff', 'loyalty=3'];

  test('comma: 2,345 is high', async () => {
    const { written } = await segmented(csv, '--decimal', ',', ...cutoffs);
    expect(written).toContain('Ada;1.234;4;Rising star');
    expect(written).toContain('Ben;2.345;1;High-risk');
  });

  test('point: 2.345 is low', async () => {
    const { written } = await segmented(csv, '--decimal', '.', ...cutoffs);
    expect(written).toContain('Ada;1.234;4;Rising star');
    expect(written).toContain('Ben;2.345;1;Phase out');
  });

  test('a number in the other way is no number', async () => {
    const { written, out } = await segmented(`${csv}Cleo;1,234.50;2\n`, '--decimal', ',', ...cutoffs);
    expect(written).toContain('Cleo;1,234.50;2;Unclassified');
    expect(out).toContain('in!B4');
  });

  test('texts in a workbook', async () => {
    await writeWorkbook(at('texts.xlsx'), {
      Customers: [rows[0]!, ['Ada', '1.234 €', 4], ['Ben', '2.345 €', 1]],
    });
    const args = ['segment', at('texts.xlsx'), '--model', 'sales-loyalty', ...cutoffs, '--force'];
    const { code } = await clienttier(...args, '--out', at('read.xlsx'), '--decimal', ',');
    expect(code).toBe(0);
    const { sheets } = await validWorkbook(readFileSync(at('read.xlsx')));
    expect(sheets[0]!.rows.map((row) => row[3])).toEqual(['Segment', 'Rising star', 'High-risk']);
  });
});

describe('the row with the headers', () => {
  const lines = ['Kunden,Stand,2026', 'Customer,Sales,Loyalty', 'Ada,40,4', 'Ben,10,1'];
  // Two lists below each other: the second is the shorter one.
  const two = [...lines, '', 'Customer,Sales,Loyalty', 'Cleo,400,4', 'Dan,100,1'].join('\n');

  test('of a .csv file', async () => {
    const { code, written } = await segmented(`${two}\n`, '--header', '6');
    expect(code).toBe(0);
    expect(written.split('\n').slice(1, 4)).toEqual(lines.slice(1));
    expect(written).toContain('Dan,100,1,Phase out');
  });

  test('of a workbook', async () => {
    await writeWorkbook(at('two.xlsx'), {
      Customers: two
        .split('\n')
        .map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? +cell : cell))),
    });
    const args = ['segment', at('two.xlsx'), '--model', 'sales-loyalty', '--header', '6', '--force'];
    const { code, error } = await clienttier(...args, '--out', at('second.xlsx'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const { sheets } = await validWorkbook(readFileSync(at('second.xlsx')));
    const segments = sheets[0]!.rows.map((row) => String(row[3] ?? ''));
    expect(segments).toEqual(['', '', '', '', '', 'Segment', 'Treasure', 'Phase out']);
  });

  test('without a client below', async () => {
    const { code, error } = await segmented(`${two}\n`, '--header', '8');
    expect(error).toContain('no clients below row 8');
    expect(code).toBe(2);
  });
});

test('a workbook has no encoding and no separator', async () => {
  await writeWorkbook(at('book.xlsx'), {
    Customers: [
      ['Customer', 'Sales', 'Loyalty'],
      ['Ada', 1, 2],
    ],
  });
  for (const [option, value] of [
    ['--encoding', 'utf-8'],
    ['--separator', ';'],
  ] as const) {
    const { code, error } = await clienttier(
      ...['segment', at('book.xlsx'), '--model', 'sales-loyalty', option, value, '--out', at('never.xlsx')],
    );
    expect(error).toContain(`${option} is for .csv files`);
    expect(code).toBe(2);
  }
});

test.each([
  ['--encoding', 'klingon', 'is not an encoding'],
  ['--separator', ',,', 'cannot separate cells'],
  ['--separator', 'x', 'cannot separate cells'],
  ['--decimal', ';', 'is none of ., ,'],
  ['--header', '0', 'is not a row'],
])('%s %s is refused', async (option, value, message) => {
  const { code, error } = await clienttier('segment', 'a.csv', option, value);
  expect(error).toContain(message);
  expect(code).toBe(2);
});
