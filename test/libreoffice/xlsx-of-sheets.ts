import { Workbook, writeXlsx, type CellValue } from '../../src/simulator/xlsx/package/library';
import { formulaForFile } from '../../src/simulator/xlsx/terms/formula-names';
import type { Content, PortableSheet } from '../classifier/native/portable-workbook';

const noNames = { customFunctions: new Set<string>(), tables: new Set<string>() };

/** Returns the sheets as an .xlsx file in which no formula has a value yet. */
export async function xlsxOfSheets(sheets: readonly PortableSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((content, column) => {
        if (content.kind !== 'blank') sheet.getCell(at + 1, column + 1).value = valueOf(content);
      }),
    );
  }
  return writeXlsx(workbook);
}

function valueOf(content: Exclude<Content, { kind: 'blank' }>): CellValue {
  switch (content.kind) {
    case 'value':
      return content.value;
    case 'text':
      return content.text;
    case 'error':
      return { error: content.text } as CellValue;
    case 'formula':
      return { formula: formulaForFile(content.text.slice(1), noNames) };
  }
}
