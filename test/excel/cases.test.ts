import { expect, test } from '@jest/globals';
import {
  findCustomers,
  pickCustomers,
  planSegments,
  removeSegments,
  writeSegments,
} from '../../src/excel/use-cases';
import { columnLetters } from '../../src/sheet/cells/cell';
import { readCases, type Case } from '../cases/read-case';
import { choiceFor, expectedOf, told } from '../cases/told';
import { bookForTests } from './book/book-for-tests';

const book = bookForTests();

/** Excel allows no longer name for a sheet. */
const sheetOf = ({ name }: Case) => name.slice(0, 31);

async function open(given: Case): Promise<void> {
  const { cells, expected } = given;
  const name = sheetOf(given);
  await book.addSheet(
    name,
    cells.map((row) => row.map(({ value }) => value)),
  );
  await book.edit(name, (sheet) => {
    cells.forEach((row, index) =>
      row.forEach(({ formula, format, isBold }, column) => {
        if (formula) sheet.getCell(index, column).formulas = [[formula]];
        if (format) sheet.getCell(index, column).numberFormat = [[format]];
        if (isBold) sheet.getCell(index, column).format.font.bold = true;
      }),
    );
    if (expected.frozenRows) sheet.freezePanes.freezeRows(expected.frozenRows);
  });
  book.layOut(name, (sheet) => {
    for (const address of expected.merged ?? []) sheet.getRange(address).merge();
    for (const row of expected.hiddenRows ?? []) sheet.hideRows(row - 1);
    for (const column of expected.hiddenColumns ?? []) sheet.hideColumns(column.charCodeAt(0) - 65);
  });
}

async function find(given: Case) {
  const { expected } = given;
  await book.edit(sheetOf(given), (sheet) => {
    sheet.getRange(expected.picked ?? expected.selected ?? 'A2').select();
  });
  return expected.picked ? pickCustomers() : findCustomers();
}

test.each(readCases().map((given) => [given.name, given] as const))('%s', async (_, given) => {
  await open(given);
  const before = await book.everything();
  const customers = await find(given);
  const choice = choiceFor(customers, given);
  expect(told(customers, choice, await planSegments(customers, choice))).toEqual(expectedOf(given));
  expect(await book.everything()).toEqual(before);

  const { plan } = await writeSegments(customers, choice, 'keep');
  const { top, left, rows, columns } = plan.range;
  const segment = columnLetters(left + columns);
  const written = await book.cells(sheetOf(given), `${segment}${top + 1}:${segment}${top + rows + 1}`);
  expect(written).toEqual(plan.segment.map((cell) => [cell]));

  const again = await find(given);
  expect(told(again, choice, await planSegments(again, choice))).toEqual(expectedOf(given));
  await removeSegments(again, choice.modelId, { takesPolicy: true });
  expect(await book.everything()).toEqual(before);
  await book.edit(sheetOf(given), (sheet) => sheet.delete());
});
