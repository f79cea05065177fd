import type { Policy } from '../../../policy/policy';
import type { RoomOfList } from '../../../policy/room-of-list';
import type { ExistingPolicy } from '../find-policy';
import { planPolicy, type PolicyPlan } from '../policy-plan';
import { policyBefore, type PolicyBefore } from './policy-before';

/** Returns a plan without the cells in which the user typed a text of her own over ClientTier's. */
function keepNotes(plan: PolicyPlan, { sheet, cells }: PolicyBefore): PolicyPlan {
  if (!('id' in sheet)) return plan;
  const textAt = (row: number, column: number) => {
    const found = cells.find(
      (cell) => cell.sheetId === sheet.id && cell.row === row && cell.column === column,
    );
    return String(found?.entered ?? '').replace(/^'/, '');
  };
  const isHers = (text: string, isOwn: (text: string) => boolean) => text.trim() !== '' && !isOwn(text);
  return {
    ...plan,
    inPlace: plan.inPlace.map((layout) => ({
      ...layout,
      cells: layout.cells.filter(({ row, column, isOwn }) => !isOwn || !isHers(textAt(row, column), isOwn)),
    })),
  };
}

/** Plans how to write a policy, and reads what is there before. A text of the user's over ClientTier's stays. */
export async function planKeepingNotes(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  policy: Policy,
  rooms?: readonly RoomOfList[],
): Promise<{ readonly plan: PolicyPlan; readonly before: PolicyBefore }> {
  const planned = await planPolicy(context, existing, policy, rooms);
  const before = await policyBefore(context, existing, planned);
  return { plan: keepNotes(planned, before), before };
}
