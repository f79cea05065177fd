/**
 * The one door to the library that reads and writes .xlsx: nothing else in the project imports it.
 * Charts are kept over a round trip only where their support is installed.
 */
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { withPlainBooleans } from './plain-booleans';

export { editZip, unzip } from '@cj-tech-master/excelts/archive';
export { parseXml, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
export type { XmlElement, XmlNode } from '@cj-tech-master/excelts/xml';
export { dateToExcel, Workbook } from '@cj-tech-master/excelts';
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
  Worksheet,
} from '@cj-tech-master/excelts';

installChartSupport();

export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await withPlainBooleans(bytes));
  return workbook;
}

export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
