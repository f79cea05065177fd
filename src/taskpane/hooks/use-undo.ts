import { useEffect } from 'react';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { Progress } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions';
import { attempt, type Dispatch } from './attempt';

/** Delay in milliseconds between an edit and a look at what the run wrote. */
const LOOK_AFTER = 400;

/**
 * Undoes the last run on request. While that is offered, looks after each edit whether it is still possible.
 *
 * @param isOffered Whether there is a run to undo and the pane is not busy
 * @param policy Whatever changes it may have edited what the run wrote
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
      // If Excel cannot answer, the offer stays: an undo looks itself before it changes anything.
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
