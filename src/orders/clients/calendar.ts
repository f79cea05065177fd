import { dayOf, serialOf } from '../../sheet/cells/excel-date';

/**
 * Returns the day that is this many months later, as EDATE does: one month after January 31 is the last day of
 * February.
 */
export function addMonths(day: number, months: number): number {
  const from = dayOf(day);
  const index = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  for (let date = from.getUTCDate(); ; date--) {
    const serial = serialOf(year, month, date);
    if (serial !== undefined) return serial;
  }
}

/** Numbers calendar months, so that neighbouring ones have neighbouring numbers. */
export function monthOf(day: number): number {
  const date = dayOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
