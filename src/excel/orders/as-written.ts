import { checksum } from '../../orders/sheet/checksum';
import type { ClientsSheet } from './clients-sheet';

/** Tells whether the cells of the table are those that ClientTier wrote. */
export function isAsWritten({ record, standing }: ClientsSheet): boolean {
  const columnOf = (id: string) => standing.cells[standing.headers.indexOf(record.headers[id]!)];
  const keys = columnOf('key');
  if (record.isTouched || keys?.length !== record.rows) return false;
  return Object.entries(record.checksums).every(([id, sum]) => {
    const cells = columnOf(id);
    return cells !== undefined && checksum(keys, cells) === sum;
  });
}
