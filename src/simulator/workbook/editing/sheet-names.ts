import { invalidArgument, itemAlreadyExists } from '../../wire/objects/host-errors';
import type { UniverBook } from '../univer/univer-book';

/** Throws where Excel refuses this name for a sheet, which may be the sheet `ownId` itself. */
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

/** `Sheet2` where there is a `Sheet1`. */
export function nextSheetName(book: UniverBook): string {
  const taken = new Set(book.unit.getSheetsName().map((name) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
