import type { StatusTreatment } from '../answers';
import { hasSign } from '../columns/sign-in-header';
import { proposeTreatment } from '../columns/status-words';
import type { OrderLines } from '../read/read-lines';
import { statusColumns } from '../read/statuses';

/**
 * Proposes what happens to the lines with a status. Of two columns, each is heard: a credit note that was voided is left
 * out, one that is paid is a refund.
 *
 * @param isNegative Whether all amounts of its lines are below zero
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
