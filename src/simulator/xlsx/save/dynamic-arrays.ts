import type { Package } from '../package/package';
import { childOf, childrenOf } from '../package/xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
/** The metadata that Excel writes for formulas that spill. Without it, Excel shows the formula in braces. */
const metadata = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * Returns the index of the metadata that marks a cell's array as dynamic; adds this metadata if the workbook has none.
 * Returns undefined if the workbook has other metadata, or has none and is in the Strict format; the formula then
 * appears in braces, with the same values.
 */
export function dynamicArrayMetadata(book: Package): number | undefined {
  const part = book.related(book.workbookPart, 'sheetMetadata');
  if (!part) {
    if (book.isStrict) return undefined;
    book.relate(book.workbookPart, 'sheetMetadata', book.add('xl/metadata.xml', contentType, metadata));
    return 1;
  }
  const root = book.element(part);
  const [types, cells] = [childOf(root, 'metadataTypes'), childOf(root, 'cellMetadata')];
  const type = (types ? childrenOf(types, 'metadataType') : []).findIndex(
    ({ attributes }) => attributes.name === 'XLDAPR',
  );
  const place = (cells ? childrenOf(cells, 'bk') : []).findIndex(
    (block) => Number(childOf(block, 'rc')?.attributes.t) === type + 1,
  );
  return type >= 0 && place >= 0 ? place + 1 : undefined;
}
