import type { StatusTreatment } from '../answers';
import { hasSign } from '../columns/sign-in-header';
import { proposeTreatment } from '../columns/status-words';
import type { OrderLines } from '../read/read-lines';
import { statusColumns } from '../read/statuses';

/**
 * Proposes the treatment of lines with a status. If the status comes from two columns, both count: a voided credit note
 * is left out, a paid one is a refund.
 *
 * @param isNegative true if all amounts of its lines are below zero
 */
export function proposedFor(
  { list, columns, statuses }: OrderLines,
  status: number,
  isNegative = false,
): StatusTreatment {
  const line = statuses!.firstLines[status]!;
  const proposed = statusColumns(columns).map((column) => {
    const isKind = hasSign(list.headers[column]!, 'kind');
    return proposeTreatment(String(list.cells(column)![line]), { isNegative, isKind });
  });
  return (['leftOut', 'refund'] as const).find((each) => proposed.includes(each)) ?? 'counts';
}
