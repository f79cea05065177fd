import { useEffect } from 'react';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { Progress } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions';
import { attempt, type Dispatch } from './attempt';

/** Milliseconds between an edit and the check whether it changed what the run wrote. */
const LOOK_AFTER = 400;

/**
 * Undoes the last run on request. While the pane offers this, checks after each edit whether somebody has changed what
 * the run wrote.
 *
 * @param isOffered Whether there is a run to undo and the pane is not busy
 * @param policy A change of it starts the check again, because the run may have written to the policy's sheet
 */
export function useUndo(
  actions: SegmentActions,
  dispatch: Dispatch,
  { isOffered, policy }: { readonly isOffered: boolean; readonly policy: PolicyState | undefined },
  onProgress: (progress: Progress) => void,
) {
  useEffect(() => {
    if (!isOffered) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      // If the check fails, the offer stays: the undo checks again before it changes anything.
      const isUnchanged = await actions.isRunUnchanged().catch(() => true);
      dispatch({ type: 'runLookedAt', isChanged: !isUnchanged });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, LOOK_AFTER);
    };
    soon();
    const stop = actions.watchEdits(soon);
    stop.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      stop.then((off) => off()).catch(() => undefined);
    };
  }, [actions, dispatch, isOffered, policy]);

  return {
    async undo() {
      dispatch({ type: 'undoing' });
      await attempt(dispatch, async () => ({ type: 'undone', ...(await actions.undoRun({ onProgress })) }));
    },
  };
}
