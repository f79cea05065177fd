import type { Package } from '../package/package';
import { StyleBook } from './style-book';
import { documentText, elementOf } from '../package/xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const plain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The styles that Excel assumes if a workbook has none: one font, the two obligatory fills, one style. */
const plainStyles = (namespace: string) => `<styleSheet xmlns="${namespace}">
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

const partOf = (book: Package) => book.related(book.workbookPart, 'styles');

/** Returns the styles of a workbook; plain ones if it has none, which the standard allows. */
export function stylesOf(book: Package): StyleBook {
  const part = partOf(book);
  if (part !== undefined && book.has(part)) return new StyleBook(book.element(part));
  return new StyleBook(elementOf(plainStyles(book.isStrict ? strict : plain)));
}

export function saveStyles(book: Package, { root }: StyleBook): void {
  const part = partOf(book);
  if (part !== undefined && book.has(part)) return book.saveElement(part);
  const added = book.add(part ?? 'xl/styles.xml', contentType, documentText(root));
  if (part === undefined) book.relate(book.workbookPart, 'styles', added);
}
