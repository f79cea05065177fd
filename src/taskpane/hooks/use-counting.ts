import { useEffect, useRef } from 'react';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions';
import { attempt, type Dispatch } from './attempt';

/** Milliseconds between the last change of the choice and the next count. */
const COUNT_AFTER = 250;

interface ToCount {
  readonly customers: Customers | undefined;
  readonly choice: Choice | undefined;
  readonly isBusy: boolean;
  /** How often the sheet was edited. */
  readonly edits: number;
}

/**
 * Counts the clients after each edit and each change of customers or choice, unless the pane is busy: at once from the cells read
 * before if only a cut-off has changed, then from the sheet as it is.
 */
export function useCounting(
  actions: SegmentActions,
  dispatch: Dispatch,
  { customers, choice, isBusy, edits }: ToCount,
): void {
  const requests = useRef(0);
  useEffect(() => {
    if (!customers || !choice || isBusy) return;
    let isLatest = true;
    // A fault is reported by the count that follows.
    const atOnce = actions.planAgain(customers, choice).catch(() => undefined);
    void atOnce.then((plan) => isLatest && plan && dispatch({ type: 'plannedAtOnce', plan }));
    const timer = setTimeout(() => {
      const request = ++requests.current;
      dispatch({ type: 'planAsked', request });
      const options = { onProgress: () => dispatch({ type: 'planAwaited', request }) };
      void attempt(
        dispatch,
        async () => ({
          type: 'planned',
          request,
          plan: await actions.planSegments(customers, choice, options),
        }),
        (failure) => ({ type: 'planFailed', request, failure }),
      );
    }, COUNT_AFTER);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [actions, dispatch, customers, choice, isBusy, edits]);
}
