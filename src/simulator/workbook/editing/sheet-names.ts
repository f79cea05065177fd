import { invalidArgument, itemAlreadyExists } from '../../wire/objects/host-errors';
import type { UniverBook } from '../univer/univer-book';

/**
 * Checks a name for a sheet.
 *
 * @param ownId id of the sheet to be renamed, whose own name may stay
 * @throws HostError `InvalidArgument` if Excel does not allow the name, `ItemAlreadyExists` if another sheet has it
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
