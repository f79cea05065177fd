import { serialOf } from '../../sheet/cells/excel-date';

/** Today where the user is, as a serial number of Excel's. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
