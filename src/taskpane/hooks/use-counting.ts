import { useEffect, useRef } from 'react';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions';
import { attempt, type Dispatch } from './attempt';

/** Milliseconds between the last change of the choice and the next count. */
const COUNT_AFTER = 250;

/** Counts the clients after each change of customers or choice, unless the pane is busy. */
export function useCounting(
  actions: SegmentActions,
  dispatch: Dispatch,
  customers: Customers | undefined,
  choice: Choice | undefined,
  isBusy: boolean,
): void {
  const requests = useRef(0);
  useEffect(() => {
    if (!customers || !choice || isBusy) return;
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
    return () => clearTimeout(timer);
  }, [actions, dispatch, customers, choice, isBusy]);
}
