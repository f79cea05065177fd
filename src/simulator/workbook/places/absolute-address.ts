import { quotedSheetName } from '../../../sheet/cells/cell';
import { areaAddress } from './area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from './place';

/** Returns the address of a place in the form of defined names: `Sheet1!$A$1:$B$2`. */
export function absoluteAddress(book: UniverBook, { sheetId, area }: Place): string {
  const address = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheetName(book.sheet(sheetId).getName())}!${address}`;
}
