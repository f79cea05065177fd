import { Workbook } from '@cj-tech-master/excelts';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Makes a workbook such as a customer might send, with things that a spreadsheet in a page cannot show. */
export async function customerFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Customers', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addTable({
    name: 'Clients',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium7', showRowStripes: true },
    columns: [{ name: 'Client' }, { name: 'Sales' }, { name: 'Loyalty' }],
    rows: [
      ['Alba', 12000, 80],
      ['Brandt', 900, 10],
      ['晨光', 15000, 20],
    ],
  });
  sheet.getCell('B2').numFmt = '#,##0.00';
  sheet.getCell('A2').style = {
    font: { name: 'Arial', size: 12, bold: true, italic: true, underline: true, color: { argb: 'FF112233' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } },
    border: { top: { style: 'medium', color: { argb: 'FFFF0000' } } },
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true, textRotation: 45 },
  };
  sheet.getCell('E2').value = { formula: '_xldudf_CLIENT_TIER(B2,C2,10000,60)', result: 'Treasure' };
  sheet.getCell('E3').value = { formula: '_xlfn.IFS(B3>1,"a",TRUE,"b")', result: 'a' };
  sheet.fillFormula('F2:F4', 'B2*2', [24000, 1800, 30000]);
  sheet.getCell('G2').value = { error: '#N/A' };
  sheet.getCell('G3').value = new Date(Date.UTC(2021, 2, 4));
  sheet.getCell('G3').numFmt = 'yyyy-mm-dd';
  sheet.getCell('G4').value = true;
  sheet.getCell('G5').value = '00123';
  sheet.getCell('H2').value = { richText: [{ text: 'very ', font: { bold: true } }, { text: 'loyal' }] };
  sheet.getCell('H2').note = 'Ask Li Wei';
  sheet.getCell('H4').dataValidation = { type: 'list', formulae: ['"yes,no"'] };
  sheet.getColumn(1).width = 30;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(3).height = 30;
  sheet.getRow(4).hidden = true;
  sheet.mergeCells('J1:K2');
  sheet.addConditionalFormatting({
    ref: 'E2:E4',
    rules: [
      {
        type: 'cellIs',
        operator: 'equal',
        formulae: ['"Treasure"'],
        style: {
          font: { color: { argb: 'FF0B4A22' } },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFC6E5CE' } },
        },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'B2:B4',
    rules: [
      {
        type: 'colorScale',
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  const notes = workbook.addWorksheet('Notes', { state: 'hidden' });
  notes.getCell('A1').value = 'keep';
  await notes.protect('secret', {});
  workbook.definedNames.add('Customers!$B$2:$B$4', 'AllSales');
  workbook.definedNames.addHidden('Customers!$E$1', '_ct_columns');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Reads a file with the library. */
export async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

export function sheetOf(snapshot: IWorkbookData, name = 'Customers'): Partial<IWorksheetData> {
  const sheet = Object.values(snapshot.sheets).find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export const worksheet = (workbook: Workbook, name = 'Customers') => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
