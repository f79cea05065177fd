import { firstFault } from '../../../policy/fault';
import { setWorkbookPolicy, type WorkbookPolicy } from '../../office/workbook-policy';
import { followPolicy } from './follow-policy';
import type { PolicyState } from '../policy-in-force';
import { recalculateTyped } from './recalculate-typed';

/**
 * From now on formulas that were typed without the policy's cell answer by the workbook's policy as it is; they are
 * calculated again whenever it changes. Answers how to stop that.
 */
export function informFormulas(): Promise<() => Promise<void>> {
  let last: string | undefined;
  return followPolicy((state) => {
    const policy = policyOf(state);
    const now = JSON.stringify(policy);
    if (now === last) return;
    last = now;
    setWorkbookPolicy(policy);
    // The next change will do it, or F9.
    recalculateTyped().catch(() => undefined);
  });
}

function policyOf(state: PolicyState): WorkbookPolicy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  return { fault: firstFault(state.faults) };
}
