import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validWorkbook } from '../simulator/xlsx/valid-workbook';
import { clienttier, folderForTest } from './command';

const at = folderForTest();

/** Segments a file by sales and loyalty; returns what was printed and the file that was written. */
async function segmented(csv: string | Uint8Array, ...args: readonly string[]) {
  writeFileSync(at('in.csv'), csv);
  const printed = await clienttier(
    ...['segment', at('in.csv'), '--model', 'sales-loyalty', '--out', at('out.csv'), '--force'],
    ...args,
  );
  return { ...printed, written: printed.code === 0 ? readFileSync(at('out.csv'), 'utf8') : '' };
}

/** Returns the segments in a file whose cells contain no delimiters. They are in the last column but one. */
const segmentsIn = (written: string, column: number) =>
  written
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',')[column]);

test('each line stays as it is, and gets two cells', async () => {
  const lines = [
    'Customer,Sales,Loyalty,Note',
    'Ada,  40 ,4,"says ""hi"", often"',
    '"Ben, B.",30,1,',
    'Cleo,20,3,two\u00a0words',
    'Dan,10,2,00012',
    'Eve,n/a,5,"over\r\ntwo lines"',
  ];
  const { code, out, written } = await segmented(`${lines.join('\r\n')}\r\n`);
  expect(code).toBe(0);
  const ends = ['Segment', 'Treasure', 'High-risk', 'Rising star', 'Phase out', 'Unclassified'];
  lines.forEach((line, index) => expect(written).toContain(`${line},${ends[index]},`));
  expect(written.split('\r\n')).toHaveLength(8);
  expect(out).toContain('in!B6  Sales: "n/a" is not a number');
});

test('a percentage is a cut-off of a column in percent only; otherwise it says what could be meant', async () => {
  const csv = 'Customer,Sales,Loyalty\nAda,40,55%\nBen,10,45%\n';
  const { written } = await segmented(csv, '--cutoff', 'sales=10', '--cutoff', 'loyalty=50%');
  expect(written).toContain('Ada,40,55%,Treasure');
  expect(written).toContain('Ben,10,45%,High-risk');
  for (const [language, said] of [
    ['en', 'sales=top:10%'],
    ['zh', '请写 sales=0.1'],
  ] as const) {
    const refused = await segmented(csv, '--cutoff', 'sales=10%', '--language', language);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain(said);
  }
});

test('titles stay alone, totals get blank cells', async () => {
  const { written } = await segmented(
    'Customers of 2026\n\nCustomer,Sales,Loyalty\nAda,40,4\nBen,10,1\nTotal,50,\n',
  );
  const lines = written.split('\n');
  expect(lines[0]).toBe('Customers of 2026');
  expect(lines[2]).toBe('Customer,Sales,Loyalty,Segment,Strategy');
  expect(lines[5]).toBe('Total,50,,,');
  expect(lines[6]).toBe('');
});

test('a formula that a program wrote as text shows a total', async () => {
  const { written, out } = await segmented('Customer,Sales,Loyalty\nAda,40,4\nBen,10,1\n,=SUM(B2:B3),\n');
  expect(written.split('\n')[3]).toBe(',=SUM(B2:B3),,,');
  expect(out).toContain('B4  =SUM(B2:B3) adds up other rows');
});

describe('a byte order mark comes only if Excel needs it', () => {
  const csv = 'Customer,Sales,Loyalty\nJosé,40,4\nBen,10,1\n';
  const startsWithMark = (text: string) => text.startsWith('\ufeff');

  test.each([
    ['UTF-8 without', Buffer.from(csv), false],
    ['UTF-8 with', Buffer.from(`\ufeff${csv}`), true],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le'), true],
    ['Windows-1252', Buffer.from(csv, 'latin1'), true],
    ['ASCII', Buffer.from(csv.replace('é', 'e')), false],
  ])('%s', async (_, bytes, isMarked) => {
    const { written } = await segmented(bytes);
    expect(startsWithMark(written)).toBe(isMarked);
    expect(written).toMatch(/Jos[ée],40,4,Treasure/);
  });

  test('ASCII with Chinese segments', async () => {
    const { written } = await segmented(Buffer.from(csv.replace('é', 'e')), '--language', 'zh');
    expect(startsWithMark(written)).toBe(true);
    expect(written).toContain('Jose,40,4,珍贵客户');
  });

  test('that the encoding changed is said', async () => {
    const { out } = await segmented(Buffer.from(csv, 'latin1'));
    expect(out).toContain('read as windows-1252 and is written as UTF-8');
  });
});

test('decimal commas between semicolons', async () => {
  const { written } = await segmented(
    'Kunde;Umsatz;Treue\nA;1.200,50;3\nB;950,00;1\n',
    '--cutoff',
    'sales=1000',
    '--column',
    'loyalty=Treue',
  );
  expect(written).toContain('A;1.200,50;3;Treasure');
  expect(written).toContain('B;950,00;1;Phase out');
});

test('the same cells give the same segments in a file and in a workbook', async () => {
  const rows = ['40,4', '"1,000",3', '12%,2', '$30,high', ',', 'x,1', '5,low', '(7),3'];
  const csv = `Customer,Sales,Loyalty\n${rows.map((row, index) => `C${index},${row}\n`).join('')}`;
  const { written, out } = await segmented(csv, '--cutoff', 'sales=20', '--cutoff', 'loyalty=3');
  const workbook = await clienttier(
    ...['segment', at('in.csv'), '--model', 'sales-loyalty', '--out', at('out.xlsx')],
    ...['--cutoff', 'sales=20', '--cutoff', 'loyalty=3'],
  );
  const { sheets } = await validWorkbook(readFileSync(at('out.xlsx')));
  const inWorkbook = sheets[0]!.rows.map((row) => String(row[3] ?? ''));
  const inFile = segmentsIn(written.replace('"1,000"', '1000'), 3);
  expect(inFile).toEqual(inWorkbook);
  // By hand: 40 and 4; 1,000 and 3; 0.12 and 2; $30 and high; nobody has no figures; x is no number; 5 and low; -7 and 3.
  expect(inFile.slice(1, 5)).toEqual(['Treasure', 'Treasure', 'Phase out', 'Treasure']);
  expect(inFile.slice(6)).toEqual(['Unclassified', 'Phase out', 'Rising star']);
  const withoutOut = (text: string) => text.split('\n').filter((line) => line.startsWith('  in!'));
  expect(withoutOut(out)).toEqual(withoutOut(workbook.out));
});

describe('what is no list is refused, and nothing is written', () => {
  test.each([
    ['17,000 columns', `${'a,'.repeat(17_000)}\n${'1,'.repeat(17_000)}\n`, 4, '16,384'],
    ['no header', '1,2,3\n4,5,6\n7,8,9\n', 4, 'no header row'],
    ['a quotation mark that is never closed', 'Customer,Sales\n"Ada,10\nBen,20\n', 4, 'never closed'],
    ['a line that ends in a quotation mark', 'Customer,Sales,Note\n"Ada",10,"\n"Ben",20,"\n', 4, 'line 2'],
    ['only blank lines', '\n\n\n', 4, 'is empty'],
  ])('%s', async (_, csv, exit, message) => {
    writeFileSync(at('bad.csv'), csv);
    const { code, error } = await clienttier(
      ...['segment', at('bad.csv'), '--model', 'sales-loyalty', '--out', at('never.csv')],
    );
    expect(error).toContain(message);
    expect(code).toBe(exit);
    expect(existsSync(at('never.csv'))).toBe(false);
  });

  test('formulas and sheets, which a .csv file does not have', async () => {
    const csv = 'Customer,Sales,Loyalty\nAda,40,4\nBen,10,1\n';
    expect((await segmented(csv, '--as', 'portable')).error).toContain('cannot hold formulas');
    expect((await segmented(csv, '--sheet', 'in')).error).toContain('has no sheets');
  });
});
