import type { Package } from '../package/package';
import { elementsIn } from '../package/xml';

const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Makes a plain workbook of one with macros and of a template: under the name .xlsx Excel opens no other. A signature
 * says that nothing was changed since, and goes too.
 */
export function asPlainWorkbook(book: Package): void {
  const part = book.workbookPart;
  for (const type of elementsIn(book.element('[Content_Types].xml'))) {
    if (type.attributes.PartName !== `/${part}` || type.attributes.ContentType === plain) continue;
    type.attributes.ContentType = plain;
    book.keepElement('[Content_Types].xml');
  }
  for (const { kind, target } of book.relationships(part))
    if (kind === 'vbaProject') book.unrelate(part, target);
  for (const { kind, target } of book.relationships('')) if (kind === 'origin') book.unrelate('', target);
}
