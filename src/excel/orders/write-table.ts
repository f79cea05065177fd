import type { CellValue } from '../../sheet/cells/cell';
import type { ClientsColumn } from '../../orders/sheet/lay-out-clients';
import type { CellInput } from '../office/write-cells';

/** Returns a cell as it is entered: the text `00001` must stay a text, and none may become a formula. */
export const asEntered = (cell: CellValue | null): CellInput =>
  typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;

/** Gives all cells of a range one number format: a single value counts for every cell. */
export function giveFormat(range: Excel.Range, { format }: Pick<ClientsColumn, 'format'>): void {
  if (format !== undefined && format !== 'General')
    (range as { numberFormat: unknown }).numberFormat = format;
}
