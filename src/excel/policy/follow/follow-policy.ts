import { isSamePolicy } from '../../../policy/file/is-same-policy';
import type { RunOptions } from '../../../sheet/progress';
import { countsFrom1904 } from '../../find/counts-from-1904';
import { pause } from '../../office/waiting/clock';
import { oneAtATime } from '../../office/waiting/one-at-a-time';
import { onePersonAtATime } from '../../office/one-person-at-a-time';
import { onceEditIsDone, untilAnswered } from '../../office/run-in-excel';
import { listenToWorkbook } from '../../watch/workbook-events';
import type { PolicyChange } from '../change/carry-out-change';
import type { ExistingPolicy } from '../find-policy';
import { readPolicyState, type PolicyFound, type PolicyState } from '../policy-state';

/** Milliseconds to wait after an edit before the policy is read again, because somebody may be typing down a column. */
const readAfter = 300;

type Listener = (state: PolicyState, existing: ExistingPolicy) => void;

const listeners = new Set<Listener>();
let following: Promise<{ found(): PolicyFound; stop(): Promise<void> }> | undefined;

/**
 * Calls the listener with the workbook's policy, now and whenever somebody changes its sheet. Reads the policy once for
 * all listeners. A valid policy typed on the sheet is stored, and written columns get its colours. Returns a function
 * that stops the calls.
 */
export async function followPolicy(listener: Listener): Promise<() => Promise<void>> {
  listeners.add(listener);
  following ??= follow();
  try {
    const { found } = await following;
    const { state, existing } = found();
    listener(state, existing);
  } catch (error) {
    listeners.delete(listener);
    following = undefined;
    throw error;
  }
  return async () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    const stopped = following;
    following = undefined;
    await (await stopped)?.stop();
  };
}

async function follow() {
  let found = await untilAnswered(readAnew, {});
  let turns = 0;
  const readAgain = async () => {
    const turn = ++turns;
    await pause(readAfter);
    if (turn !== turns) return;
    try {
      // Waits for a run that may be writing the policy at this moment.
      await oneAtATime(async () => {
        found = await untilAnswered(readAnew, {});
        for (const listener of listeners) listener(found.state, found.existing);
        if (isCarriedThrough(found)) return;
        // Excel notifies each pane that is open on the workbook. The first one does the work; the others then find
        // nothing to do.
        await onePersonAtATime(() => carryThrough());
      });
    } catch {
      // The sheet may be protected, or a colleague may be writing. The next change of the policy's sheet, or the next
      // run, then does this work.
    }
  };

  const readIfItsSheet = (sheetId: string) => {
    if (sheetsOf(found).includes(sheetId)) void readAgain();
  };
  const remove = await listenToWorkbook({
    changed: readIfItsSheet,
    added: () => void readAgain(),
    deleted: readIfItsSheet,
  });
  const stop = async () => {
    turns += 1;
    await remove();
  };
  return { found: () => found, stop };
}

/** Reads the policy and, in the same request, how days are counted, which formulas need to know too. */
async function readAnew(context: Excel.RequestContext): Promise<PolicyFound> {
  const countsSo = countsFrom1904(context);
  const found = await readPolicyState(context);
  countsSo();
  return found;
}

const isCarriedThrough = ({ existing, state }: PolicyFound) =>
  state.kind !== 'valid' ||
  (isSamePolicy(state.policy, existing.lastValid) && existing.asOfFormula === existing.keptAsOf);

/** Stores the policy that the user edited on its sheet, and recolours segment columns, completely or not at all. */
export async function carryThrough(options?: RunOptions): Promise<PolicyState | undefined> {
  const { carryOutChange } = await import('../change/carry-out-change');
  return carryOutChange(whatFollows, options, onceEditIsDone);
}

async function whatFollows(context: Excel.RequestContext): Promise<PolicyChange | undefined> {
  const found = await readPolicyState(context);
  if (found.state.kind !== 'valid' || isCarriedThrough(found)) return undefined;
  return { found, policy: found.state.policy, isOnSheet: !found.needsWriting };
}

function sheetsOf({ existing: { tables, cells, sheetIds } }: PolicyFound): (string | undefined)[] {
  return [...new Set([...tables, ...cells].map(({ sheet }) => sheetIds.get(sheet)))];
}
