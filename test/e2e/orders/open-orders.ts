import type { DemoPage } from '../page/demo-page';

/** Opens a list of orders, given as the text of a .csv file, and shows how they are added up. */
export async function openOrders(demo: DemoPage, lines: string): Promise<void> {
  await demo.openFile('orders.csv', new TextEncoder().encode(lines));
  await demo.page.getByText('orders.csv').waitFor();
  await demo.select('A2');
  await demo.says('This looks like orders');
  await demo.press('Add up to clients');
}

/** Returns what cells of the sheet on screen show. */
export const cellsOn = (demo: DemoPage, address: string) =>
  demo.page.evaluate(
    (address) =>
      window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet().getRange(address).values,
    address,
  );
