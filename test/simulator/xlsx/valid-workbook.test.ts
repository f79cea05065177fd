import { expect, test } from '@jest/globals';
import { editZip, unzip } from '../../../src/simulator/xlsx/package/library';
import { customerFile } from './customer-file';
import { faultsOf, noValidator, validWorkbook } from './valid-workbook';

const [testHere, why] = noValidator === undefined ? [test, ''] : [test.skip, ` ${noValidator}`];

/** The file with one part changed. */
async function fileWith(part: string, change: (xml: string) => string) {
  const bytes = await customerFile();
  const xml = new TextDecoder().decode((await unzip(bytes).bytes(part))!);
  const editor = await editZip(bytes);
  editor.set(part, new TextEncoder().encode(change(xml)));
  return editor.bytes();
}

testHere(`a fill of no known pattern is named with its part and element${why}`, async () => {
  const wrong = await fileWith('xl/styles.xml', (xml) =>
    xml.replace('patternType="solid"', 'patternType="undefined"'),
  );
  expect(await faultsOf(wrong)).toEqual([expect.stringMatching(/styles\.xml .*patternFill.*'undefined'/)]);
  await expect(validWorkbook(wrong)).rejects.toThrow('The workbook is not valid');
});

testHere(`a cell that names a style that there is not is a fault too${why}`, async () => {
  const wrong = await fileWith('xl/worksheets/sheet1.xml', (xml) => xml.replace(/ s="\d+"/, ' s="999"'));
  expect(await faultsOf(wrong)).not.toEqual([]);
});

test('another program reads what was written', async () => {
  const { sheets } = await validWorkbook(await customerFile());
  expect(sheets.map(({ name }) => name)).toEqual(['Customers', 'Notes']);
  expect(sheets[0]?.rows[3]?.slice(0, 3)).toEqual(['晨光', 15000, 20]);
});
