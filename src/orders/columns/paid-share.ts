import { isBlank, type CellValue } from '../../sheet/cells/cell';

const digits = '零一二三四五六七八九';
const anyDigit = new RegExp(`[${digits}]`, 'g');

/**
 * Returns the share that is paid according to a text: 0.9 for `9折`, 0.85 for `8.5折`, `85折` and `八五折`. Undefined for any
 * other text.
 */
export function paidShareIn(cell: CellValue): number | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(anyDigit, (digit) => String(digits.indexOf(digit)));
  const [, number] = /^(\d{1,2}(?:\.\d+)?)\s*折$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const tenths = Number(number) >= 10 ? Number(number) / 10 : Number(number);
  return tenths > 0 ? Math.round(tenths * 1e6) / 1e7 : undefined;
}

/** Returns whether at least half of the filled cells of a column are such texts. */
export function holdsPaidShares(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 && 2 * filled.filter((cell) => paidShareIn(cell) !== undefined).length >= filled.length
  );
}
