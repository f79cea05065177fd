import type { CellValue } from '../sheet/cells/cell';

/**
 * Returns a key that is equal for two cells if COUNTIFS counts them as equal: it ignores case, and the texts `00001`
 * and `1` equal the number 1.
 */
export function countifsKey(cell: CellValue): string {
  const text = String(cell).toLowerCase();
  const number = Number(text.replaceAll(',', ''));
  return text.trim() !== '' && Number.isFinite(number) ? String(number) : text;
}
