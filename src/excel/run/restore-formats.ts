import type { CellValue } from '../../sheet/cells/cell';
import { spansOf, type Area } from '../office/area';
import type { JournalColumn } from './journal';
import { readColumns } from '../office/read-columns';

/**
 * Gives cells of the format Text another one until they are put back: there a formula or a number that stood before the
 * format would be entered as text. The journal keeps the format, so that another attempt knows it.
 */
export async function takeOffTextFormat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, top, cells }: Pick<Area, 'left' | 'top'> & { readonly cells: readonly (CellValue | null)[] },
  rows: readonly (number | undefined)[],
): Promise<void> {
  // A plain text is entered as it is only where the format is Text: "007".
  const isEntered = (cell: CellValue | null = null) =>
    typeof cell === 'string' ? /^[=']/.test(cell) : cell !== null;
  if (!cells.some(isEntered)) return;
  const asked = { column: left, member: 'numberFormat' } as const;
  const [now = []] = await readColumns(context, sheet, { top, rows: cells.length }, [asked]);
  const texts = now.flatMap((format, index) => (format === '@' && isEntered(cells[index]) ? [index] : []));
  for (const index of texts) {
    const row = rows[index];
    if (row !== undefined && !formats.has(row)) formats.set(row, '@');
  }
  for (const { from, count } of spansOf(texts)) {
    const general = Array.from({ length: count }, () => ['General']);
    sheet.getRangeByIndexes(top + from, left, count, 1).numberFormat = general;
  }
}

/** Queues the number formats that cells had before they got formulas, wherever their rows are by now. */
export function restoreFormats(
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, top }: Pick<Area, 'left' | 'top'>,
  rows: readonly (number | undefined)[],
): void {
  if (formats.size === 0) return;
  rows.forEach((row, index) => {
    const format = row === undefined ? undefined : formats.get(row);
    if (format !== undefined) sheet.getCell(top + index, left).numberFormat = [[format]];
  });
}
