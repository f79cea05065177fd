/**
 * The only file that imports the library for reading and writing .xlsx. Installs support for charts, which saving would
 * otherwise lose.
 */
import { type Workbook } from '@cj-tech-master/excelts';
import { BufferReader, RemoteZipReader } from '@cj-tech-master/excelts/archive';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

export { crc32, editZip, unzip } from '@cj-tech-master/excelts/archive';
export { parseXml, SaxParser, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
export type { XmlElement, XmlNode } from '@cj-tech-master/excelts/xml';
export { dateToExcel, Range, Workbook } from '@cj-tech-master/excelts';
export type {
  Alignment,
  Border,
  Borders,
  Cell,
  CellErrorValue,
  CellValue,
  Color,
  ConditionalFormattingRule,
  DefinedNameModel,
  Fill,
  Font,
  Style,
  Table,
  WorkbookModel,
  Worksheet,
} from '@cj-tech-master/excelts';

installChartSupport();

/** Opens an archive whose entries can be unpacked one by one. */
export const openZip = (bytes: Uint8Array) => RemoteZipReader.fromReader(new BufferReader(bytes));
export type ZipEntry = ReturnType<RemoteZipReader['getEntries']>[number];

export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
