import { zip } from './zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...parts: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Some customers in a sheet, as XML. */
export const rows =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Client</t></is></c><c r="B1"><v>1</v></c></row></sheetData>';

export const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

export const mergeCells = (...references: string[]) =>
  `<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

export const sharedStrings = (strings: string) => ({
  'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
});
export const styles = (formats: string) => ({
  'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs>${formats}</cellXfs></styleSheet>`,
});

export interface HandMade {
  /** The contents of the sheet's part. */
  readonly sheet?: string;
  /** The contents of the workbook's part, apart from its sheets. */
  readonly workbook?: string;
  readonly sheets?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Returns a minimal .xlsx file with this XML, which no program would write. */
export function handMade({ sheet = rows, workbook = '', sheets = '', parts = {} }: HandMade): Uint8Array {
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Customers" sheetId="1" r:id="rId1"/>${sheets}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...parts,
  };
  return zip(all);
}
