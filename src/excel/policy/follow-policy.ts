import { policyToJson } from '../../policy/policy-file';
import { pause } from '../clock';
import { whenEditIsDone } from '../run-in-excel';
import { lastValidKey } from './find-policy';
import { readPolicyState, type PolicyFound, type PolicyState } from './policy-in-force';
import { recolor } from './recolor';

/** Milliseconds for which edits must rest before the policy is read again: somebody may be typing down a column. */
const readAfter = 300;

/**
 * Tells the listener of the workbook's policy now and whenever its sheet was changed, by whomever. What a manager typed
 * on the sheet is carried through: a valid policy is kept to be restored, and written columns get its colours.
 * Answers how to stop that.
 */
export async function followPolicy(listener: (state: PolicyState) => void): Promise<() => Promise<void>> {
  let found = await whenEditIsDone(readPolicyState);
  listener(found.state);
  let waiting = 0;

  const readAgain = async () => {
    const turn = ++waiting;
    await pause(readAfter);
    if (turn !== waiting) return;
    found = await whenEditIsDone(async (context) => {
      const now = await readPolicyState(context);
      await carryThrough(context, now);
      return now;
    });
    listener(found.state);
  };

  return whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const concerns = (worksheetId: string) => sheetsOf(found).includes(worksheetId);
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId }) => {
        if (sheetsOf(found).length === 0 || concerns(worksheetId)) await readAgain();
      }),
      worksheets.onAdded.add(readAgain),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (concerns(worksheetId)) await readAgain();
      }),
    ];
    await context.sync();
    return async () => {
      waiting += 1;
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

async function carryThrough(context: Excel.RequestContext, { standing, state }: PolicyFound): Promise<void> {
  if (state.kind !== 'valid') return;
  const json = policyToJson(state.policy);
  if (json === standing.lastValid) return;
  context.workbook.settings.add(lastValidKey, json);
  await recolor(context, state.policy);
  await context.sync();
}

function sheetsOf({ standing: { tables, cells, sheetIds } }: PolicyFound): (string | undefined)[] {
  return [...new Set([...tables, ...cells].map(({ sheet }) => sheetIds.get(sheet)))];
}
