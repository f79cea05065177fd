import { useEffect, useRef } from 'react';
import type { Model } from '../../classifier/model';
import type { CommandResult } from '../../commands/command-result';
import { modelAmong } from '../../policy/model/models-of-workbook';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { OverrideTreatment } from '../../sheet/override';
import type { Progress } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions/actions';
import { failureOf } from '../state/failure';
import { attempt, type Dispatch } from './attempt';
import { foundFor } from './use-finding';

interface ToRun {
  readonly customers: Customers | undefined;
  readonly choice: Choice | undefined;
  readonly overrides: OverrideTreatment;
  readonly models: readonly Model[];
  /** Whether the next run writes the figures of all clients into the history. */
  readonly pinsAll: boolean;
  /** Keys of clients whose segments, set by hand, go back with the next run. */
  readonly goesBack: ReadonlySet<string>;
  readonly onSegmented: () => void;
}

/**
 * Starts segmenting, copies the list of what needs attention to a sheet, and shows runs that the ribbon's button
 * started. The user can cancel a run, whichever button started it.
 */
export function useRun(
  actions: SegmentActions,
  dispatch: Dispatch,
  { customers, choice, overrides, models, pinsAll, goesBack, onSegmented }: ToRun,
  onProgress: (progress: Progress) => void,
) {
  const latest = useRef(models);
  useEffect(() => {
    latest.current = models;
  }, [models]);

  const cancelRun = useRef<() => void>(undefined);
  useEffect(() => {
    const foundBy = ({ customers, modelId }: { customers: Customers; modelId: string }) =>
      foundFor(customers, modelAmong(latest.current, modelId));
    const report = (result: CommandResult) => {
      switch (result.kind) {
        case 'running':
          cancelRun.current = result.cancel;
          dispatch({ type: 'segmenting' });
          if (result.progress) onProgress(result.progress);
          return;
        case 'written':
          return dispatch({ ...result, type: 'segmentedByCommand' });
        case 'failed':
          return dispatch({ type: 'failed', failure: failureOf(result.error) });
        case 'columnsNeeded':
          return dispatch({ type: 'columnsNeeded', found: foundBy(result), measures: result.measures });
        case 'summarizing':
          return dispatch({ type: 'looking' });
        case 'summarized':
        case 'summaryTypedOver': {
          const { customers, choice } = result;
          const found = foundBy({ customers, modelId: choice.modelId });
          return dispatch({ type: 'summarizedByCommand', found });
        }
        case 'ordersFound':
          return dispatch({ type: 'ordersFound', found: foundBy(result) });
      }
    };
    const last = actions.lastCommandResult();
    if (last) report(last);
    return actions.subscribeToCommandResults(report);
  }, [actions, dispatch, onProgress]);

  return {
    async segment() {
      if (!customers || !choice) return;
      dispatch({ type: 'segmenting' });
      const canceller = new AbortController();
      cancelRun.current = () => canceller.abort();
      const options = { onProgress, signal: canceller.signal, pinsAll, goesBack: [...goesBack] };
      await attempt(dispatch, async () => {
        const outcome = await actions.writeSegments(customers, choice, overrides, options);
        onSegmented();
        return { type: 'segmented', outcome };
      });
    },
    cancel() {
      dispatch({ type: 'cancelling' });
      cancelRun.current?.();
    },
    async copyList() {
      if (!customers || !choice) return;
      dispatch({ type: 'listing' });
      await attempt(dispatch, async () => ({
        type: 'listed',
        ...(await actions.writeAttentionList(customers, choice, { onProgress })),
      }));
    },
  };
}
