import { foldName } from '../../classifier/names/fold-name';
import { movementKey } from '../../movement/sheet/movement-record';
import type { LostOfComparison } from '../../summary/list';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { readLoss } from './read-loss';

/**
 * Counts why clients were lost, by the last comparison: the user's reasons in their order, then others that she typed.
 * Undefined if nobody was lost there, or if it was made by another model.
 */
export async function lostForSummary(
  context: Excel.RequestContext,
  modelId: string,
): Promise<LostOfComparison | undefined> {
  const { made, setting } = await findListSheet(context, movementKey);
  if (!made || made.record.above.modelId !== modelId) return undefined;
  const loss = await readLoss(context, made, setting);
  if (!loss) return undefined;
  const counts = new Map(loss.reasons.map((reason) => [foldName(reason), { reason, clients: 0 }]));
  const said = loss.cells.filter(({ isLost }) => isLost);
  for (const { reason } of said) {
    const counted = counts.get(foldName(reason)) ?? { reason, clients: 0 };
    counted.clients += 1;
    counts.set(foldName(reason), counted);
  }
  const without = Math.max(0, loss.clients - said.length);
  return { sheet: made.sheetName, reasons: [...counts.values()], without };
}
