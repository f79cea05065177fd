import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { Policy } from '../../policy/policy';
import type { Progress, RunOptions } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions/actions';
import { failureOf, type Failure } from '../state/failure';
import type { PaneEvent } from '../state/pane-event';

/** What `useWorkbookPolicy` returns: functions that change the workbook's policy, and the state of the last change. */
export type WorkbookPolicy = ReturnType<typeof useWorkbookPolicy>;

/** Reports the workbook's policy to the pane, at the start and after each change, and lets the user change it. */
export function useWorkbookPolicy(actions: SegmentActions, dispatch: Dispatch<PaneEvent>) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<string>();
  const [progress, setProgress] = useState<Progress>();
  const canceller = useRef<AbortController>(undefined);
  const [cancelling, setCancelling] = useState(false);

  useEffect(() => {
    const stop = actions.followPolicy((policy) => dispatch({ type: 'policyRead', policy }));
    // If Excel cannot report changes, each run still reads the policy. If that fails too, the run says so.
    stop.catch(() => undefined);
    return () => void stop.then((off) => off()).catch(() => undefined);
  }, [actions, dispatch]);

  /** Does the work and returns whether it succeeded; `message` is the message to show after success. */
  const doing = async (
    work: (options: RunOptions) => Promise<PolicyState | void>,
    message?: string,
  ): Promise<boolean> => {
    setWorking(true);
    setProgress(undefined);
    setCancelling(false);
    canceller.current = new AbortController();
    setFailure(undefined);
    setDone(undefined);
    try {
      const policy = await work({ onProgress: setProgress, signal: canceller.current.signal });
      if (policy) dispatch({ type: 'policyRead', policy });
      setDone(message);
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
    /** The last progress reported for the change under way; undefined before the first report. */
    progress,
    cancelling,
    /** Cancels the work and undoes its changes, unless the work has already ended. */
    cancel() {
      setCancelling(true);
      canceller.current?.abort();
    },
    /** Why the last change failed; undefined if it succeeded, or once the user has closed the message. */
    failure,
    closeFailure: () => setFailure(undefined),
    /** The message for the user after the last change; undefined if it failed or has no message. */
    done,
    change: (seen: Policy | undefined, next: Policy, message?: string) =>
      doing((options) => actions.changePolicy(seen, next, options), message),
    restore: () => doing(actions.restorePolicy),
    remove: (message: string) => doing(actions.removePolicy, message),
    openSheet: () => doing(() => actions.showPolicy()),
  };
}
