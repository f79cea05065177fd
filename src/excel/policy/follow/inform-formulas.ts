import { firstFault } from '../../../policy/fault';
import { onDaysCountedAnew } from '../../find/counts-from-1904';
import { setRoom, setWorkbookPolicy, type WorkbookPolicy } from '../../office/known-to-formulas';
import { followPolicy } from './follow-policy';
import { roomInModels } from '../../../policy/room-of-list';
import type { PolicyState } from '../policy-state';
import { recalculateAll, recalculateTyped } from './recalculate-typed';

/**
 * Lets formulas without a policy argument use the workbook's policy, and recalculates them whenever it changes.
 * Recalculates all formulas if the workbook counts days differently than was known. Returns a function that stops this.
 */
export async function informFormulas(): Promise<() => Promise<void>> {
  const stopDays = onDaysCountedAnew(() => {
    recalculateAll().catch(() => undefined);
  });
  let last: string | undefined;
  const stopPolicy = await followPolicy((state, { rooms }) => {
    const policy = policyOf(state);
    const room = roomInModels(rooms);
    const now = JSON.stringify(Object.keys(room).length > 0 ? { policy, room } : policy);
    if (now === last) return;
    last = now;
    setWorkbookPolicy(policy);
    setRoom(room);
    // If this fails, formulas are recalculated at the next change, or when the user presses F9.
    recalculateTyped().catch(() => undefined);
  });
  return async () => {
    stopDays();
    await stopPolicy();
  };
}

function policyOf(state: PolicyState): WorkbookPolicy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  return { fault: firstFault(state.faults) };
}
