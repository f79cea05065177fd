import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import { quotedSheetName } from '../../../sheet/cells/cell';
import type { Book } from '../book/book';
import { areaAddress } from '../places/area';
import type { Place } from '../places/place';
import { fromUniverRange } from '../places/univer-range';

/** Returns the address of a place with its sheet: `Customers!C2`. */
export const placeAddress = (book: Book, { sheetId, area }: Place): string =>
  `${quotedSheetName(book.sheet(sheetId).getName())}!${areaAddress(area)}`;

/** Returns the address of the cells that an argument refers to; null if it is a value. */
export function referenceAddress(book: Book, variant: FunctionVariantType | undefined): string | null {
  if (!variant?.isReferenceObject()) return null;
  const reference = variant as BaseReferenceObject;
  return placeAddress(book, {
    sheetId: reference.getSheetId(),
    area: fromUniverRange(reference.getRangePosition()),
  });
}
