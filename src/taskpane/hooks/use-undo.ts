import { useEffect } from 'react';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { Progress } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions/actions';
import { attempt, type Dispatch } from './attempt';

interface ToLookAt {
  /** True if there is a run to undo and the pane is not busy. */
  readonly isOffered: boolean;
  /** The state of the policy, because the run may have written to its sheet. */
  readonly policy: PolicyState | undefined;
  /** Number of edits of the sheet since the pane opened. */
  readonly edits: number;
}

/**
 * Undoes the last run on request. While the pane offers this, checks after each edit and each change of the policy
 * whether the run's cells are unchanged.
 */
export function useUndo(
  actions: SegmentActions,
  dispatch: Dispatch,
  { isOffered, policy, edits }: ToLookAt,
  onProgress: (progress: Progress) => void,
) {
  useEffect(() => {
    if (!isOffered) return;
    let isWanted = true;
    // If the check fails, the offer stays, because undoing checks again before it changes anything.
    const look = actions.isRunUnchanged().catch(() => true);
    void look.then((isUnchanged) => isWanted && dispatch({ type: 'runLookedAt', isChanged: !isUnchanged }));
    return () => {
      isWanted = false;
    };
  }, [actions, dispatch, isOffered, policy, edits]);

  return {
    async undo() {
      dispatch({ type: 'undoing' });
      await attempt(dispatch, async () => ({ type: 'undone', ...(await actions.undoRun({ onProgress })) }));
    },
  };
}
