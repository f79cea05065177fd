import { associateFunctions } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Book } from './open-book';

/** Connects the add-in's functions to the simulated Excel. Call once in a test file. */
export async function startFunctions({ excel }: Pick<Book, 'excel'>): Promise<void> {
  associateFunctions();
  const { functions, allowErrorForDataTypeAny } = functionsMetadata('en', 'https://localhost:3000');
  excel.defineFunctions(functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny })));
  await excel.functionsReady;
}

/** Types a formula into a cell of a sheet and waits until everything is calculated. */
export async function calculate(
  { excel }: Pick<Book, 'excel'>,
  sheet: string,
  cell: string,
  formula: string,
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
    await context.sync();
  });
  await excel.workbook.calculated();
}
