import type { CellValue } from '../../sheet/cells/cell';
import { spansOf, type Area } from '../office/area';
import type { JournalColumn } from './journal';
import { readColumns } from '../office/read-columns';

/**
 * Gives cells with the format Text another format until they are restored: otherwise a formula or number from before
 * would be entered as text. The journal keeps the format for another attempt.
 */
export async function takeOffTextFormat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, top, cells }: Pick<Area, 'left' | 'top'> & { readonly cells: readonly (CellValue | null)[] },
  rows: readonly (number | undefined)[],
): Promise<void> {
  // A plain text such as "007" is entered unchanged only if the format is Text.
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

/** Queues restoring the number formats that cells had before they got formulas, wherever their rows are now. */
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
