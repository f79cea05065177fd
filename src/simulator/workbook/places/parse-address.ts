import { invalidArgument, itemNotFound } from '../../wire/objects/host-errors';
import { parseArea } from './area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from './place';

/**
 * Returns the place of an address such as `B2:C5`, `$B:$C` or `'My sheet'!B2`. An address without a sheet is on the
 * sheet `sheetId`.
 *
 * @param location the member that the error names
 * @throws HostError `InvalidArgument` if the text is no address, `ItemNotFound` if the sheet does not exist
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
