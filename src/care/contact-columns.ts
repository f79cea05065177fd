import { daysSinceContact } from '../classifier/measures/care';
import { isLikelyDate } from '../classifier/likely-date';
import { isBlank } from '../sheet/cells/cell';
import type { Customers } from '../sheet/customers';
import { proposals } from '../sheet/match/propose-columns';

/** Returns the columns of dates, one of which may be the last contact, and the one whose header says so. */
export function contactColumns(customers: Pick<Customers, 'headers' | 'samples' | 'culture'>): {
  readonly proposed?: number;
  readonly all: readonly number[];
} {
  const { headers, samples } = customers;
  const all = headers.flatMap((_, column) => {
    const filled = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    const days = filled.filter((cell) => typeof cell === 'number' && isLikelyDate(cell));
    return days.length > 0 && days.length >= filled.length / 2 ? [column] : [];
  });
  const { column } = proposals(customers, { measures: [daysSinceContact] })[daysSinceContact.id]!;
  return { all, ...(column !== undefined && all.includes(column) && { proposed: column }) };
}
