import type { CellValue } from '../../../sheet/cells/cell';
import { readColumns } from '../../office/read-columns';
import type { JournalColumn } from '../journal/journal';
import type { ReadAgain } from './read-again';

/** Returns the number formats that the run has changed, by the present row of their clients. */
export function formatsToGive(
  { formats, formatsThere }: JournalColumn,
  { moved: { rows }, keyOf }: ReadAgain,
): Map<number, string> {
  return new Map(
    rows.flatMap((was, row) => {
      const format = was === undefined ? formatsThere.get(keyOf(row)) : formats.get(was);
      return format === undefined ? [] : [[row, format] as const];
    }),
  );
}

/**
 * Returns the rows (the header is row 0) with a formula or number to restore and the format Text, which would turn it
 * into text. Adds the format to the journal, which restores it at the end.
 *
 * @param left the index of the column now
 */
export async function textsToTakeOff(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, restored }: { readonly left: number; readonly restored: readonly (CellValue | null)[] },
  { moved: { top, rows } }: ReadAgain,
): Promise<ReadonlySet<number>> {
  // A plain text such as "007" keeps its form only in a cell with the format Text.
  const isEntered = (cell: CellValue | null = null) =>
    typeof cell === 'string' ? /^[=']/.test(cell) : cell !== null;
  if (!restored.some(isEntered)) return new Set();
  const asked = { column: left, member: 'numberFormat' } as const;
  const [now = []] = await readColumns(context, sheet, { top, rows: restored.length }, [asked]);
  const texts = now.flatMap((format, index) => (format === '@' && isEntered(restored[index]) ? [index] : []));
  for (const index of texts) {
    const row = rows[index];
    if (row !== undefined && !formats.has(row)) formats.set(row, '@');
  }
  return new Set(texts);
}
