import type { CellValue } from '../sheet/cells/cell';

/**
 * Returns the same text for two cells if COUNTIFS takes them for the same: it ignores case, and takes the texts `00001`
 * and `1` for the number 1.
 */
export function countifsKey(cell: CellValue): string {
  const text = String(cell).toLowerCase();
  const number = Number(text.replaceAll(',', ''));
  return text.trim() !== '' && Number.isFinite(number) ? String(number) : text;
}
