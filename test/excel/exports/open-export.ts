import { findCustomers } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';
import { startUniver } from '../../../src/simulator/workbook/univer/start-univer';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { startOfficeAnew } from '../../setup/office';

/** Opens a file as a user does, with the cursor in A1, and finds the customers. */
export async function openExport(
  bytes: Uint8Array,
  file: string,
): Promise<{ customers: Customers; dispose: () => void }> {
  const { snapshot } = await openWorkbook(bytes, file);
  const excel = await startOfficeAnew(new SimulatedWorkbook({ data: snapshot, univer: startUniver() }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').select();
    await context.sync();
  });
  return { customers: await findCustomers(), dispose: () => excel.dispose() };
}
