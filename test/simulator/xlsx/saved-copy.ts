import { beforeAll } from '@jest/globals';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { openWorkbook, type OpenedWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { customerFile, read, sheetOf } from './customer-file';
import { validWorkbook } from './valid-workbook';

export const customFunctions = ['CLIENT_TIER'];

/** Saves as the page does; the file must be valid. */
export async function save(...given: Parameters<typeof saveWorkbook>): Promise<Uint8Array> {
  const bytes = await saveWorkbook(...given);
  await validWorkbook(bytes);
  return bytes;
}

/** Opens the file of customers for the tests of a file. Call it once. */
export function openedCustomers() {
  // Filled before the first test.
  const opened = {} as OpenedWorkbook;
  beforeAll(async () => {
    Object.assign(opened, await openWorkbook(await customerFile(), 'customers.xlsx'));
  });

  /** Applies `change` to the opened workbook, saves it, and reads the file with the library. */
  async function saved(change: (sheet: Partial<IWorksheetData>, snapshot: IWorkbookData) => void = () => {}) {
    const snapshot = structuredClone(opened.snapshot);
    change(sheetOf(snapshot), snapshot);
    return read(await save(snapshot, { customFunctions }, opened.file));
  }

  return { opened, saved };
}
