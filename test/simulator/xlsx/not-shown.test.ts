import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { whatIsNotShown } from '../../../src/demo/what-is-not-shown';
import { editZip, unzip } from '../../../src/simulator/xlsx/package/library';
import { notShown, notShownIn } from '../../../src/simulator/xlsx/not-shown';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { customerFile } from './customer-file';
import { validWorkbook } from './valid-workbook';

const corpus = (file: string) => new Uint8Array(readFileSync(path.join(__dirname, 'corpus', `${file}.xlsx`)));
const namesIn = async (bytes: Uint8Array) =>
  (await notShownIn(bytes)).filter(({ isEverywhere }) => !isEverywhere).map(({ name }) => name.en);

test.each<[string, readonly string[]]>([
  ['openpyxl/charts-and-pictures', ['charts', 'pictures']],
  ['openpyxl/validation', ['rules for what may be typed (data validation)']],
  [
    'openpyxl/sheets-and-print',
    ['filters by anything but texts (numbers, colours, days)', 'groups of rows or columns'],
  ],
  ['xlsxwriter/dates-of-1904', ['rules for what may be typed (data validation)']],
  ['xlsxwriter/tables', ['tables without a header row']],
  ['xlsxwriter/names-links-texts', ['notes and comments', 'hyperlinks', 'formats of single words in a cell']],
  ['xlsxwriter/pictures-and-shapes', ['pictures', 'shapes and text boxes', 'buttons and other controls']],
  [
    'xlsxwriter/bars-scales-icons',
    [
      'conditional formats other than comparisons and formulas, such as data bars, colour scales and icons',
      'sparklines',
    ],
  ],
  [
    'xlsxwriter/strict',
    [
      'charts',
      'pictures',
      'notes and comments',
      'hyperlinks',
      'rules for what may be typed (data validation)',
      'conditional formats other than comparisons and formulas, such as data bars, colour scales and icons',
    ],
  ],
])('%s: what the page does not show is named when it is opened', async (file, names) => {
  expect([...(await namesIn(corpus(file)))].sort()).toEqual([...names].sort());
});

/** Returns a signed workbook with macros, under the name of an ordinary one. */
async function withMacros(): Promise<Uint8Array> {
  const bytes = await customerFile();
  const text = async (part: string) => new TextDecoder().decode((await unzip(bytes).bytes(part))!);
  const office = 'http://schemas.openxmlformats.org';
  const microsoft = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
  const editor = await editZip(bytes);
  const edit = async (part: string, change: (xml: string) => string) =>
    editor.set(part, new TextEncoder().encode(change(await text(part))));
  await edit('[Content_Types].xml', (xml) =>
    xml
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '<Override',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
      ),
  );
  await edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="m1" Type="${microsoft}" Target="vbaProject.bin"/></Relationships>`,
    ),
  );
  await edit('_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="s1" Type="${office}/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    ),
  );
  editor.set('xl/vbaProject.bin', Uint8Array.from([1, 2, 3]));
  editor.set('_xmlsignatures/origin.sigs', new Uint8Array(0));
  return editor.bytes();
}

test('macros and signatures are reported as lost, and are; the saved file is a plain workbook', async () => {
  const bytes = await withMacros();
  const said = whatIsNotShown(await notShownIn(bytes), 'en');
  expect(said).toContain('will not have: macros, digital signatures. Keep the original.');
  expect(whatIsNotShown(await notShownIn(bytes), 'zh')).toContain('宏、数字签名');
  const { snapshot, file } = await openWorkbook(bytes, 'macros.xlsm');
  const saved = await saveWorkbook(snapshot, { customFunctions: [] }, file);
  await validWorkbook(saved);
  expect(await unzip(saved).bytes('xl/vbaProject.bin')).toBeNull();
  expect(await unzip(saved).bytes('_xmlsignatures/origin.sigs')).toBeNull();
});

test('each kind of content is named once, in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const names = notShown.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  }
});
