import type { CellValue } from '../cells/cell';

/** Returns whether a cell is a text that may be a typed number or date. Each has a digit of some script: `12k`, `１２`. */
export function isTyped(cell: CellValue): cell is string {
  if (typeof cell !== 'string') return false;
  let isAscii = true;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (code > 0x7f) isAscii = false;
  }
  return !isAscii && /\p{N}/u.test(cell);
}
