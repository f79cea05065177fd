import { serialOfDate } from '../../sheet/cells/excel-date';

/** Returns today's date in the user's time zone, as an Excel serial number. */
export const today = (): number => serialOfDate(new Date());
