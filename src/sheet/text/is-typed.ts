import type { CellValue } from '../cells/cell';

/** Returns whether a cell is a text that may be a typed number or date. Each has a digit of some script: `12k`, `１２`. */
export const isTyped = (cell: CellValue): cell is string => typeof cell === 'string' && /\p{N}/u.test(cell);
