import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { PolicyState } from '../../excel/policy/policy-in-force';
import type { Policy } from '../../policy/policy';
import type { Progress, RunOptions } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions';
import { failureOf, type Failure } from '../state/failure';
import type { PaneEvent } from '../state/pane-event';

/** What the pane's user can do to the workbook's policy. */
export type WorkbookPolicy = ReturnType<typeof useWorkbookPolicy>;

/** Follows the workbook's policy, and lets it be changed. */
export function useWorkbookPolicy(actions: SegmentActions, dispatch: Dispatch<PaneEvent>) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<string>();
  const [progress, setProgress] = useState<Progress>();
  const canceller = useRef<AbortController>(undefined);
  const [cancelling, setCancelling] = useState(false);

  useEffect(() => {
    const stop = actions.followPolicy((policy) => dispatch({ type: 'policyTold', policy }));
    // A run reads the policy for itself, and says what keeps it from doing so.
    stop.catch(() => undefined);
    return () => void stop.then((off) => off()).catch(() => undefined);
  }, [actions, dispatch]);

  /** Answers whether it was done; `told` is what is said then. */
  const doing = async (
    work: (options: RunOptions) => Promise<PolicyState | void>,
    told?: string,
  ): Promise<boolean> => {
    setWorking(true);
    setProgress(undefined);
    setCancelling(false);
    canceller.current = new AbortController();
    setFailure(undefined);
    setDone(undefined);
    try {
      const policy = await work({ onProgress: setProgress, signal: canceller.current.signal });
      if (policy) dispatch({ type: 'policyTold', policy });
      setDone(told);
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setWorking(false);
    }
  };

  return {
    working,
    /** How Excel takes what is being done; undefined as long as there is nothing to tell. */
    progress,
    cancelling,
    /** Everything is as it was then, unless it is done already. */
    cancel() {
      setCancelling(true);
      canceller.current?.abort();
    },
    /** Why the last thing that was asked of the policy did not work. */
    failure,
    /** What the last thing that was done came to. */
    done,
    change: (seen: Policy | undefined, next: Policy, told?: string) =>
      doing((options) => actions.changePolicy(seen, next, options), told),
    restore: () => doing(actions.restorePolicy),
    remove: (told: string) => doing(actions.removePolicy, told),
    openSheet: () => doing(() => actions.showPolicy()),
  };
}
