import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { Policy } from '../../policy/policy';
import type { Progress, RunOptions } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions';
import { failureOf, type Failure } from '../state/failure';
import type { PaneEvent } from '../state/pane-event';

/** What is known about changes to the workbook's policy, with the functions that start them. */
export type WorkbookPolicy = ReturnType<typeof useWorkbookPolicy>;

/** Follows the workbook's policy and lets the user change it. */
export function useWorkbookPolicy(actions: SegmentActions, dispatch: Dispatch<PaneEvent>) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<string>();
  const [progress, setProgress] = useState<Progress>();
  const canceller = useRef<AbortController>(undefined);
  const [cancelling, setCancelling] = useState(false);

  useEffect(() => {
    const stop = actions.followPolicy((policy) => dispatch({ type: 'policyTold', policy }));
    // If Excel cannot report changes, a run still reads the policy itself, and says so if it cannot.
    stop.catch(() => undefined);
    return () => void stop.then((off) => off()).catch(() => undefined);
  }, [actions, dispatch]);

  /** Does the work and returns whether it succeeded; `told` is the message to show after success. */
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
    /** What Excel has reported about the work; undefined until it reports something. */
    progress,
    cancelling,
    /** Cancels the work and undoes its changes, unless the work has already ended. */
    cancel() {
      setCancelling(true);
      canceller.current?.abort();
    },
    /** Why the last change failed. */
    failure,
    /** The message about the last change that succeeded. */
    done,
    change: (seen: Policy | undefined, next: Policy, told?: string) =>
      doing((options) => actions.changePolicy(seen, next, options), told),
    restore: () => doing(actions.restorePolicy),
    remove: (told: string) => doing(actions.removePolicy, told),
    openSheet: () => doing(() => actions.showPolicy()),
  };
}
