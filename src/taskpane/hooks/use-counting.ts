import { useEffect, useRef } from 'react';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions/actions';
import { attempt, type Dispatch } from './attempt';

/** Milliseconds without a change of choice, customers or sheet before the clients are counted from the sheet. */
const COUNT_AFTER = 250;
/**
 * The same for a list with more rows than `mostRowsAtOnce`. Excel takes seconds to read it, so a count starts only
 * after a longer pause.
 */
const COUNT_LARGE_AFTER = 1500;
const mostRowsAtOnce = 50_000;

interface ToCount {
  readonly customers: Customers | undefined;
  readonly choice: Choice | undefined;
  readonly isBusy: boolean;
  /** Number of edits of the sheet since the pane opened. */
  readonly edits: number;
}

/**
 * Counts the clients after each edit and each change of customers or choice, unless the pane is busy. If only a cut-off
 * has changed, counts twice: at once from the cells read before, then from the sheet.
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
    // Ignores a failure here: the count from the sheet follows, and reports it.
    const atOnce = actions.planAgain(customers, choice).catch(() => undefined);
    void atOnce.then((plan) => isLatest && plan && dispatch({ type: 'plannedAtOnce', plan }));
    const timer = setTimeout(
      () => {
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
      },
      customers.range.rows > mostRowsAtOnce ? COUNT_LARGE_AFTER : COUNT_AFTER,
    );
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [actions, dispatch, customers, choice, isBusy, edits]);
}
