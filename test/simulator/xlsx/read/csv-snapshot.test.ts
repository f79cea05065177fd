import { describe, expect, test } from '@jest/globals';
import type { ICellData } from '@univerjs/core';
import { openWorkbook } from '../../../../src/simulator/xlsx/open-workbook';

const byteOf = (character: string) => character.charCodeAt(0);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Returns the values of the cells, row by row; undefined for a blank one. */
async function cellsOf(bytes: Uint8Array) {
  const { snapshot } = await openWorkbook(bytes, 'customers.csv');
  const [sheet] = Object.values(snapshot.sheets);
  const rows: Record<number, ICellData>[] = Object.values(sheet?.cellData ?? {});
  return {
    values: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell?.v])),
    ),
    format: (row: number, column: number) =>
      snapshot.styles[String(sheet?.cellData?.[row]?.[column]?.s)]?.n?.pattern,
    kind: (row: number, column: number) => sheet?.cellData?.[row]?.[column]?.t,
  };
}

describe('a .csv file', () => {
  test('is read as if its cells were typed into Excel', async () => {
    const { values, format } = await cellsOf(
      utf8('Client,Sales,Share,Since\nAlba,"12,300.50",35%,2021-03-04\n'),
    );
    expect(values).toEqual([
      { 0: 'Client', 1: 'Sales', 2: 'Share', 3: 'Since' },
      // 4 March 2021 is day 44259 in Excel.
      { 0: 'Alba', 1: 12300.5, 2: 0.35, 3: 44259 },
    ]);
    expect(format(1, 2)).toBe('0%');
    expect(format(1, 3)).toBe('m/d/yyyy');
  });

  test.each([
    ['semicolons', 'a;b;c'],
    ['tabs', 'a\tb\tc'],
    ['commas, with others between quotes', '"a",b,c'],
  ])('may part its cells with %s', async (_, line) => {
    expect((await cellsOf(utf8(line))).values).toEqual([{ 0: 'a', 1: 'b', 2: 'c' }]);
  });

  test('with semicolons has decimal commas if any of its numbers shows them', async () => {
    const { values } = await cellsOf(utf8('a;b\n1.234,56;12,5\n'));
    expect(values[1]).toEqual({ 0: 1234.56, 1: 12.5 });
  });

  test('may be UTF-8 with or without a byte order mark, UTF-16, or in the encoding of Chinese Windows', async () => {
    const expected = [{ 0: '客户', 1: '销售额' }];
    expect((await cellsOf(utf8('客户,销售额'))).values).toEqual(expected);
    expect((await cellsOf(utf8('\ufeff客户,销售额'))).values).toEqual(expected);
    // 客户,销售额 in GBK, from its code table.
    const gbk = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xcf, 0xfa, 0xca, 0xdb, 0xb6, 0xee]);
    expect((await cellsOf(gbk)).values).toEqual(expected);
    const utf16 = Uint8Array.from(
      [...'\ufeff客户,销售额'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    expect((await cellsOf(utf16)).values).toEqual(expected);
  });

  test('may be in the encoding of Western or Japanese Windows', async () => {
    // Müller and Köhler in windows-1252, 得意先名, アルファ and ベータ in Shift_JIS, from their code tables.
    const western = Uint8Array.from('Kunde;Profit\nM\xfcller;1000\nK\xf6hler;900\n', byteOf);
    expect((await cellsOf(western)).values).toEqual([
      { 0: 'Kunde', 1: 'Profit' },
      { 0: 'Müller', 1: 1000 },
      { 0: 'Köhler', 1: 900 },
    ]);
    const japanese = Uint8Array.from(
      '\x93\xbe\x88\xd3\x90\xe6\x96\xbc,Profit\n\x83A\x83\x8b\x83t\x83@,900\n\x83x\x81[\x83^,300\n',
      byteOf,
    );
    expect((await cellsOf(japanese)).values).toEqual([
      { 0: '得意先名', 1: 'Profit' },
      { 0: 'アルファ', 1: 900 },
      { 0: 'ベータ', 1: 300 },
    ]);
  });

  test('reads all numbers of a column with decimal commas and grouped thousands, in their currency', async () => {
    const { values, format } = await cellsOf(
      utf8(
        'Client;Profit;Sales\nDupont;1 200,00;12 345,67 €\nEte;-50,00;1 000,00 €\nLyon;22 000,00;98 765,00 €\n',
      ),
    );
    expect(values.slice(1)).toEqual([
      { 0: 'Dupont', 1: 1200, 2: 12345.67 },
      { 0: 'Ete', 1: -50, 2: 1000 },
      { 0: 'Lyon', 1: 22000, 2: 98765 },
    ]);
    expect(format(1, 2)).toBe('#,##0.00 "€"');
  });

  test('reads dates with two-digit years', async () => {
    const { values, format } = await cellsOf(utf8('Client,Last order\nA,14-Jan-26\nB,16-Jul-25\n'));
    // 14 January 2026 is day 46036 in Excel, 16 July 2025 is 45854.
    expect(values.slice(1)).toEqual([
      { 0: 'A', 1: 46036 },
      { 0: 'B', 1: 45854 },
    ]);
    expect(format(1, 1)).toBe('m/d/yyyy');
  });

  test('shows the apostrophe before a number, which makes it text', async () => {
    const { values, kind } = await cellsOf(utf8("Id,Phone\n'7210448301122,'+17755550100\n"));
    expect(values[1]).toEqual({ 0: "'7210448301122", 1: "'+17755550100" });
    expect(kind(1, 0)).toBe(4);
  });

  test('keeps keys as they are written, and never calculates', async () => {
    const { values, kind } = await cellsOf(utf8('00123,12345678901234567,=1+1,-5,0.5\n'));
    expect(values).toEqual([{ 0: '00123', 1: '12345678901234567', 2: '=1+1', 3: -5, 4: 0.5 }]);
    const forcedText = 4;
    expect([0, 1, 2].map((column) => kind(0, column))).toEqual([forcedText, forcedText, forcedText]);
  });

  test('has rows for blank lines in between, but not at its end', async () => {
    const { snapshot } = await openWorkbook(utf8('a,b\r\n\r\nc\r\n\r\n\r\n'), 'customers.csv');
    const [sheet] = Object.values(snapshot.sheets);
    expect(Object.keys(sheet?.cellData ?? {})).toEqual(['0', '1', '2']);
    expect(sheet?.cellData?.[2]?.[0]?.v).toBe('c');
  });

  test('may have quotes, line breaks and blanks in it', async () => {
    const { values } = await cellsOf(utf8('"say ""hi""","two\nlines",,x\n'));
    expect(values).toEqual([{ 0: 'say "hi"', 1: 'two\nlines', 3: 'x' }]);
  });
});
