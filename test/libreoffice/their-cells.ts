import type { CellValue } from '../../src/sheet/cells/cell';
import type { recalculated } from './file-of-workbook';
import { resultOf } from './soffice';

type Read = Awaited<ReturnType<typeof recalculated>>;

/** Returns the cells of a sheet as LibreOffice calculates them, as many as these. */
export const theirsOf = (workbook: Read, sheet: string, shown: readonly (readonly CellValue[])[]) =>
  shown.map((row, index) =>
    row.map((_, column) =>
      read(resultOf(workbook.getWorksheet(sheet)!.getCell(index + 1, column + 1).value)),
    ),
  );

/** Returns numbers as numbers, and dates as Excel's serial numbers. */
export function read(text: string): CellValue {
  const [, day] = /^"(\d{4}-\d\d-\d\d)T/.exec(text) ?? [];
  if (day !== undefined) return Date.parse(day) / 86_400_000 + 25_569;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
