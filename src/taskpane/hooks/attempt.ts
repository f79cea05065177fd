import { failureOf, type Failure } from '../state/failure';
import type { PaneEvent } from '../state/pane-event';

export type Dispatch = (event: PaneEvent) => void;

const failed = (failure: Failure): PaneEvent => ({ type: 'failed', failure });

/**
 * Awaits the work and dispatches the event that it returns. If the work fails, dispatches the event for the failure.
 * Never rejects.
 */
export async function attempt(
  dispatch: Dispatch,
  work: () => Promise<PaneEvent>,
  ifFailed = failed,
): Promise<void> {
  try {
    dispatch(await work());
  } catch (error) {
    dispatch(ifFailed(failureOf(error)));
  }
}
