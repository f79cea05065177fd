import { invalidArgument, itemNotFound } from '../../wire/objects/host-errors';
import { parseArea } from './area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from './place';

/**
 * Returns the place of an address such as `B2:C5`, `$B:$C` or `'My sheet'!B2`. An address without a sheet belongs to
 * the sheet `sheetId`. Throws InvalidArgument if it is not an address, ItemNotFound if there is no such sheet;
 * `location` names the member in the error.
 */
export function parseAddress(book: UniverBook, sheetId: string, address: string, location: string): Place {
  const bang = address.lastIndexOf('!');
  const area = parseArea(address.slice(bang + 1));
  if (!area) throw invalidArgument(location);
  if (bang < 0) return { sheetId, area };
  const name = address.slice(0, bang).replace(/^=/, '');
  const sheet = book.findSheet(/^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name);
  if (!sheet) throw itemNotFound(location);
  return { sheetId: sheet.getSheetId(), area };
}
