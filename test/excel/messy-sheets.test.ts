import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../src/excel/use-cases';
import { cellAddress, type CellValue } from '../../src/sheet/cells/cell';
import { isErrorName } from '../../src/classifier/error-name';
import { SheetProblem } from '../../src/sheet/problem';
import { messySheet, type MessySheet } from '../sheet/messy-sheets';
import { model, trueChoice, untruths } from '../sheet/messy-truth';
import { openBook, type Book } from './open-book';

/** A region in which 1,234.50 is typed as 1.234,50. */
const berlin = { decimal: ',', thousands: '.', shortDate: 'dd.MM.yyyy' };
const culture = { decimal: ',', group: '.', dateOrder: 'dayFirst' } as const;

let book: Book;
beforeAll(async () => {
  book = await openBook({ region: berlin });
});
afterAll(() => book.excel.dispose());

const sheets = fc.sample(messySheet(culture), { numRuns: 25, seed: 4 });

/** Returns text as typed by a person so that Excel does not make it a number or formula. */
const typed = (value: CellValue) =>
  typeof value === 'string' && value !== '' && !isErrorName(value) ? `'${value}` : value;

async function open(name: string, { cells, clients, columns }: MessySheet): Promise<void> {
  await book.addSheet(
    name,
    cells.map((row) => row.map(({ value }) => typed(value))),
  );
  await book.edit(name, (sheet) => {
    cells.forEach((row, index) =>
      row.forEach(({ formula, isBold }, column) => {
        if (formula) sheet.getCell(index, column).formulas = [[formula]];
        if (isBold) sheet.getCell(index, column).format.font.bold = true;
      }),
    );
    const [first] = clients.keys();
    sheet.getRange(cellAddress(first!, columns.name)).select();
  });
}

/** The sheets that could be planned. */
const planned: string[] = [];

const close = (name: string) => book.edit(name, (sheet) => sheet.delete());

/** Returns the result of the work; undefined if it is refused with a problem. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof SheetProblem) return undefined;
    throw problem;
  }
}

test.each(sheets.map((sheet, index) => [`Messy ${index + 1}`, sheet] as const))(
  "%s: nothing of the user's changes, and what is written is true or told",
  async (name, sheet) => {
    await open(name, sheet);
    const { cells } = sheet;
    const own = `A1:${cellAddress(cells.length - 1, cells[0]!.length - 1)}`;
    const [before, formulas] = [await book.everything(), await book.formulas(name, own)];

    const found = await unlessRefused(findCustomers);
    const choice = found && trueChoice(sheet, found);
    const plan = choice && (await unlessRefused(() => planSegments(found, choice)));
    expect(await book.everything()).toEqual(before);
    if (plan) {
      expect(untruths(sheet, found, plan)).toEqual([]);
      const written = await unlessRefused(() => writeSegments(found, choice, 'keep'));
      expect(await book.formulas(name, own)).toEqual(formulas);
      if (written) await removeSegments(await findCustomers(), model.id, { takesPolicy: true });
      expect(await book.everything()).toEqual(before);
    }
    if (plan) planned.push(name);
    await close(name);
  },
);

test('most of them could be segmented', () => {
  expect(planned.length).toBeGreaterThan(sheets.length / 2);
});
