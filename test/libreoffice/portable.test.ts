import { afterAll, describe, expect, test } from '@jest/globals';
import { markdownTable } from '../../scripts/bench/markdown-table';
import { casesOfOtherRanges, generatedCases } from '../classifier/native/generated-cases';
import type { PortableCase } from '../classifier/native/portable-case';
import { casesOfScores } from '../classifier/native/cases-of-scores';
import { portableWorkbook, sheetOf } from '../classifier/native/portable-workbook';
import { realCases } from '../classifier/native/real-cases';
import { hasPeerData, peerTest } from '../peers/peer-data';
import { record } from './record';
import { calculatedByLibreOffice, libreOfficeVersion, noLibreOffice, resultOf } from './soffice';
import { xlsxOfSheets } from './xlsx-of-sheets';

const minutes = 60_000;
const version = libreOfficeVersion();
const tested: [string, string, number, number][] = [];

/** Returns the rows in which the result of LibreOffice differs from that of `classify`. */
async function differences(cases: readonly PortableCase[]) {
  const calculated = await calculatedByLibreOffice(await xlsxOfSheets(portableWorkbook(cases)));
  return cases.map(({ rows, given, expected }, index) => {
    const sheet = calculated.getWorksheet(sheetOf(index))!;
    return rows.flatMap((row, at) => {
      const told = resultOf(sheet.getCell(at + 1, given.length + 1).value);
      return told === expected[at] ? [] : [{ row, told, expected: expected[at] }];
    });
  });
}

describe('LibreOffice says of each row what classify says', () => {
  if (version === undefined) {
    test.skip(`generated and real clients ${noLibreOffice}`, () => {});
    return;
  }
  if (!hasPeerData()) peerTest('the customers of the R package rfm', () => {});
  test.each([
    ['generated', () => [...generatedCases(400), ...casesOfOtherRanges(400), ...casesOfScores(400)]],
    ['real', realCases],
  ])(
    '%s clients',
    async (origin, casesOf) => {
      const cases = casesOf();
      const found = await differences(cases);
      cases.forEach(({ title, rows }, index) =>
        tested.push([title, origin, rows.length, found[index]!.length]),
      );
      expect(cases.map(({ title }, index) => [title, found[index]!.slice(0, 3)])).toEqual(
        cases.map(({ title }) => [title, []]),
      );
    },
    5 * minutes,
  );
});

afterAll(() => {
  if (version === undefined || process.env['CLIENTTIER_RECORD'] !== '1') return;
  const rows = tested.reduce((sum, [, , each]) => sum + each, 0);
  record(
    'Formulas',
    `An .xlsx file without calculated values goes to LibreOffice Calc ${version}, which calculates it; each row is
compared with what the add-in's own classifier says of the same cells. The file holds numbers on and beside the cut-offs,
words, blanks, TRUE and FALSE, errors, dates, and text that formulas cannot read.

${rows.toLocaleString('en')} rows:

${markdownTable(['model', 'clients', 'rows', 'differences'], tested)}`,
  );
});
