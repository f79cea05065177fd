import { modelById } from '../../src/classifier/models/catalogue';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import { columnsToOffer } from '../../src/sheet/record/chosen-before';
import type { Choice } from '../../src/sheet/choice';
import type { Book } from './open-book';

export const ways = ['values', 'live', 'portable'] as const;

/** Returns the choice that the pane would make: the offered columns. */
export async function choiceFor(modelId: string, more: Partial<Choice> = {}): Promise<Choice> {
  const customers = await findCustomers();
  const columns = Object.entries(columnsToOffer(customers, modelById(modelId))).flatMap(([id, column]) =>
    column === undefined ? [] : [[id, column] as const],
  );
  return {
    modelId,
    columns: Object.fromEntries(columns),
    cutoffs: {},
    language: 'en',
    asOf: 46000,
    ...more,
  };
}

/** Segments with the offered columns. */
export async function run(modelId: string, more: Partial<Choice> = {}) {
  const choice = await choiceFor(modelId, more);
  return writeSegments(await findCustomers(), choice, 'keep');
}

/** Reads what cells of a sheet show once everything is calculated, and types into them from top to bottom. */
export const cellsOf = (sheet: string, book: () => Book) => ({
  async shown(address: string): Promise<CellValue[]> {
    await book().excel.workbook.calculated();
    return (await book().cells(sheet, address)).flat();
  },
  type: (address: string, ...values: CellValue[]) =>
    book().edit(sheet, (cells) => {
      cells.getRange(address).values = values.map((value) => [value]);
    }),
});
