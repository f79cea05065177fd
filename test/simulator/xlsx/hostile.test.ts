import { describe, expect, test } from '@jest/globals';
import { FileProblem } from '../../../src/simulator/xlsx/problems/file-problem';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { handMade, mergeCells, rows, sharedStrings, styles, times } from './hand-made';

const megabyte = 2 ** 20;

async function refusal(bytes: Uint8Array, name = 'clients.xlsx'): Promise<string> {
  const outcome = await openWorkbook(bytes, name).catch((error: unknown) => error);
  if (!(outcome instanceof FileProblem)) throw new Error(`Expected a FileProblem, got ${String(outcome)}`);
  expect(outcome.in('zh')).toContain(name);
  expect(outcome.in('zh')).toMatch(/请.*。/);
  return outcome.in('en');
}

const sheetData = (cells: string) => `<sheetData>${cells}</sheetData>`;

/** A small file of a part with 151 MB. */
const bomb = handMade({ parts: { 'xl/media/a.png': new Uint8Array(151 * megabyte) } });

describe('a workbook that exceeds a limit is refused with a message:', () => {
  const copy = 'Copy your customers into a new workbook, save it, and choose that file.';
  test.each<[string, () => Uint8Array, string]>([
    [
      'parts',
      () =>
        handMade({
          parts: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`xl/media/i${i}.png`, 'x'])),
        }),
      `more than 10,000 parts, such as pictures and sheets; ClientTier opens up to that many. ${copy}`,
    ],
    [
      'cells',
      () => handMade({ sheet: sheetData(times(10_001, () => `<row>${'<c/>'.repeat(100)}</row>`)) }),
      'more than 1,000,000 cells',
    ],
    [
      'cells under a prefix',
      () =>
        handMade({
          parts: {
            'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${times(10_001, () => `<x:row>${'<x:c/>'.repeat(100)}</x:row>`)}</x:sheetData></x:worksheet>`,
          },
        }),
      'more than 1,000,000 cells',
    ],
    [
      'blank places before the last cells of rows',
      () =>
        handMade({ sheet: sheetData(times(1300, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"/></row>`)) }),
      'more than 20,000,000 cells up to the last one in each row, most of them blank',
    ],
    [
      'rows',
      () =>
        handMade({
          sheet: sheetData('<row/>'.repeat(1_048_576)),
          parts: { 'xl/worksheets/sheet2.xml': '<row/>' },
        }),
      'more than 1,048,576 rows',
    ],
    [
      'column widths',
      () => handMade({ sheet: `<cols>${'<col min="1" max="1"/>'.repeat(16_385)}</cols>` }),
      'column widths',
    ],
    [
      'merged areas',
      () =>
        handMade({
          sheet: rows + mergeCells(...Array.from({ length: 50_001 }, (_, i) => `A${i + 2}:B${i + 2}`)),
        }),
      'more than 50,000 merged areas; ClientTier opens up to that many. Unmerge the cells in Excel',
    ],
    [
      'cells in merged areas',
      () => handMade({ sheet: rows + mergeCells('A2:Z1048576') }),
      'more than 500,000 cells in merged areas',
    ],
    [
      'formulas',
      () => handMade({ sheet: sheetData(times(2001, () => `<row>${'<c><f>1</f></c>'.repeat(100)}</row>`)) }),
      'more than 200,000 formulas',
    ],
    [
      'defined names',
      () =>
        handMade({
          workbook: `<definedNames>${times(20_001, (i) => `<definedName name="n${i}">1</definedName>`)}</definedNames>`,
        }),
      'more than 20,000 defined names',
    ],
    [
      'cell formats',
      () => handMade({ parts: styles('<xf/>'.repeat(65_491)) }),
      'more than 65,490 cell formats',
    ],
    ['sheets', () => handMade({ sheets: '<sheet/>'.repeat(500) }), 'more than 500 sheets'],
    [
      'texts',
      () => handMade({ parts: sharedStrings('<si/>'.repeat(1_000_001)) }),
      'more than 1,000,000 different texts',
    ],
    [
      'elements',
      () => handMade({ parts: { 'xl/drawings/drawing1.xml': `<a>${'<b/>'.repeat(6_000_000)}</a>` } }),
      'pieces of data',
    ],
  ])('%s', async (_, bytes, words) => {
    expect(await refusal(bytes())).toContain(words);
  });

  test('bytes, in one part or in several', async () => {
    const words =
      'clients.xlsx has more than 150 MB when unpacked; ClientTier opens up to that much. Delete pictures and sheets that are not needed, save it again, and choose that file.';
    expect(await refusal(bomb)).toBe(words);
    const half = new Uint8Array(76 * megabyte);
    expect(await refusal(handMade({ parts: { 'xl/media/a.png': half, 'xl/media/b.png': half } }))).toBe(
      words,
    );
  });

  test('bytes, even if the archive states fewer', async () => {
    const bytes = Uint8Array.from(bomb);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 28 < bytes.length; at++) {
      // In an entry of the directory, the unpacked size is at 24.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > megabyte)
        view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(bytes)).toContain('more than 150 MB when unpacked');
  });
});

describe('a workbook that no program writes is refused with a message:', () => {
  const noProgram =
    'clients.xlsx is not built like a file from a spreadsheet program, and could keep ClientTier from responding. Ask the sender for the list as saved by Excel.';

  test('entities that refer to one another', async () => {
    const laughs =
      '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await refusal(handMade({ parts: { 'xl/sharedStrings.xml': laughs } }))).toBe(noProgram);
  });

  test('elements that are nested too deeply', async () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(await refusal(handMade({ sheet: deep }))).toBe(noProgram);
    expect(await refusal(handMade({ parts: { 'xl/charts/chart1.xml': deep } }))).toBe(noProgram);
  });

  test.each([
    ['a column', `<cols><col min="1" max="10000000" width="9"/></cols>${rows}`, 'column 10000000'],
    ['a row', sheetData('<row r="20000000"><c r="A20000000"/></row>'), 'row 20000000'],
    ['a row that is no number', sheetData('<row r="first"><c/></row>'), 'row first'],
    ['a cell', sheetData('<row r="1"><c r="XFE1"/></row>'), 'XFE1'],
    ['a merged area', rows + mergeCells('A1:ZZZ9999999'), 'A1:ZZZ9999999'],
  ])('%s beyond the edge of the sheet', async (_, sheet, place) => {
    expect(await refusal(handMade({ sheet }))).toBe(
      `clients.xlsx refers to ${place}, which is outside any sheet: sheets end at row 1,048,576 and column XFD. Open it in Excel, save it again as .xlsx, and choose that file.`,
    );
  });

  test('merged areas that overlap', async () => {
    expect(await refusal(handMade({ sheet: rows + mergeCells('A1:B2', 'B2:C3') }))).toContain(
      'A1:B2 and B2:C3',
    );
    expect(await refusal(handMade({ sheet: rows + mergeCells('A1:B1048576', 'B2:C3') }))).toContain(
      'A:B and B2:C3',
    );
    expect(await refusal(handMade({ sheet: rows + mergeCells('A1:XFD1', 'A1:A1048576') }))).toContain(
      'A:A and 1:1',
    );
  });

  test('a part with a wrong checksum', async () => {
    const bytes = handMade({
      parts: { 'xl/media/a.png': Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 251) },
    });
    const text = Buffer.from(bytes).toString('latin1');
    bytes[text.indexOf('xl/media/a.png') + 100]! ^= 1;
    expect(await refusal(bytes)).toContain('xl/media/a.png is damaged');
  });
});
