import type { IWorkbookData } from '@univerjs/core';
import { withWhatUniverDoesNotKeep } from '../../../src/simulator/not-kept-by-univer';
import type { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';
import type { StartedUniver } from '../../../src/simulator/workbook/univer/start-univer';

/** Returns what is in a workbook when it is calculated. */
export async function contentOf({ api }: StartedUniver, workbook: SimulatedWorkbook): Promise<IWorkbookData> {
  await workbook.calculated();
  return withWhatUniverDoesNotKeep(api.getActiveWorkbook()!.save(), workbook);
}
