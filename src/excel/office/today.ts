import { serialOf } from '../../sheet/cells/excel-date';

/** Returns today's date in the user's time zone, as an Excel serial number. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
