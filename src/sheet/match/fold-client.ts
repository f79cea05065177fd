import type { CellValue } from '../cells/cell';

/** Makes cells with clients comparable: ignores case, width and blanks. */
export const foldClient = (cell: CellValue) =>
  String(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
