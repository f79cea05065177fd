import type { Package } from '../package/package';
import { elementsIn } from '../package/xml';

const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Turns a workbook with macros, or a template, into a plain workbook, because Excel opens nothing else under a name
 * with .xlsx. Also removes signatures, which a change would make invalid.
 */
export function makePlainWorkbook(book: Package): void {
  const part = book.workbookPart;
  for (const type of elementsIn(book.element('[Content_Types].xml'))) {
    if (type.attributes.PartName !== `/${part}` || type.attributes.ContentType === plain) continue;
    type.attributes.ContentType = plain;
    book.saveElement('[Content_Types].xml');
  }
  for (const { kind, target } of book.relationships(part))
    if (kind === 'vbaProject') book.unrelate(part, target);
  for (const { kind, target } of book.relationships('')) if (kind === 'origin') book.unrelate('', target);
}
