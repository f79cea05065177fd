import { cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import type { CustomerRange } from '../../sheet/customer-range';

/** Returns the address of the customers, including their header: `Customers!A1:H313`. */
export function addressOf({ sheetName, top, left, rows, columns }: CustomerRange): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows, left + columns - 1);
  return `${quotedSheetName(sheetName)}!${first}:${last}`;
}

/** Removes the sheet from an address: `Customers!C14` becomes `C14`. */
export const withoutSheet = (address: string) => address.slice(address.lastIndexOf('!') + 1);
