import { invalidArgument, itemAlreadyExists } from '../../wire/objects/host-errors';
import type { UniverBook } from '../univer/univer-book';

/**
 * Throws InvalidArgument if Excel does not allow this sheet name, ItemAlreadyExists if another sheet has it. `ownId`
 * is the sheet to be renamed.
 */
export function checkSheetName(book: UniverBook, name: string, location: string, ownId?: string): void {
  const valid =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!valid) throw invalidArgument(location);
  const other = book.unit.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== ownId) throw itemAlreadyExists(location);
}

/** Returns the name of the next new sheet: `Sheet2` if there is one sheet. */
export function nextSheetName(book: UniverBook): string {
  const usedNames = new Set(book.unit.getSheetsName().map((name) => name.toLowerCase()));
  let number = usedNames.size + 1;
  while (usedNames.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
