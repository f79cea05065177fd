import { useRef } from 'react';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Customers } from '../../sheet/customers';
import type { Progress } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions/actions';
import { attempt, type Dispatch } from './attempt';

/** Asks before it removes the columns that a model wrote, then removes them. */
export function useRemoval(
  actions: SegmentActions,
  dispatch: Dispatch,
  customers: Customers | undefined,
  modelId: string,
  onProgress: (progress: Progress) => void,
) {
  const search = useRef<Promise<ReferringFormulas | undefined>>(undefined);
  return {
    async askRemoval() {
      if (!customers) return;
      dispatch({ type: 'removalAsked' });
      // If this search fails, the pane says so; the columns can still be removed.
      search.current = actions.referringFormulas(customers, modelId).catch(() => undefined);
      dispatch({ type: 'referringFound', referring: await search.current });
    },
    async remove() {
      if (!customers) return;
      dispatch({ type: 'removing' });
      await attempt(dispatch, async () => {
        const { policy, summaries = [] } = (await search.current) ?? {};
        const takesPolicy = policy !== undefined && policy.stays === undefined;
        const takesSummary = summaries.some(({ stays }) => stays === undefined);
        const options = { onProgress, takesPolicy, takesSummary };
        const removed = await actions.removeSegments(customers, modelId, options);
        return { type: 'removed', ...removed };
      });
    },
  };
}
