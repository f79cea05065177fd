import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { CommandResult } from '../../commands/last-run';
import { modelAmong } from '../../policy/model/models-of-workbook';
import { columnsToOffer } from '../../sheet/record/chosen-before';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Progress } from '../../sheet/progress';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions';
import { failureOf } from '../state/failure';
import type { DecimalMark } from '../text/number-text';
import { choiceOf } from '../state/choice';
import { policyIn } from '../state/draft-for';
import { modelToShow } from '../state/fitting-models';
import type { PaneEvent } from '../state/pane-event';
import { initialState } from '../state/pane-state';
import { paneReducer } from '../state/reducer';
import { useWorkbookPolicy } from './use-workbook-policy';

/** How long the choice must rest before clients are counted again, in milliseconds. */
const COUNT_AFTER = 250;
/** How long the selection must rest before the pane looks where it is, in milliseconds. */
const GLANCE_AFTER = 400;

/** The pane's state, and what its user can set going. */
export type Segmentation = ReturnType<typeof useSegmentation>;

export function useSegmentation(actions: SegmentActions, language: Language, decimalMark: DecimalMark) {
  const [state, dispatch] = useReducer(paneReducer, decimalMark, initialState);
  const { work, customers, draft, models, overrides } = state;
  const isBusy = work !== undefined;
  const model = modelAmong(models, draft.modelId);
  const writtenIn = draft.writtenIn ?? policyIn(state)?.language ?? language;
  const choice = useMemo(
    () => choiceOf(draft, { model, language: writtenIn, decimalMark, asOf: actions.today() }),
    [actions, draft, model, writtenIn, decimalMark],
  );

  // An answer may come after the policy has changed the models that there are.
  const known = useRef(models);
  useEffect(() => {
    known.current = models;
  }, [models]);

  const onProgress = useCallback((progress: Progress) => dispatch({ type: 'progressed', progress }), []);

  const findCustomers = useCallback(async () => {
    try {
      const found = await actions.findCustomers({ onProgress });
      dispatch(foundFor(found, modelToShow(found, model, known.current)));
    } catch (error) {
      dispatch({ type: 'notFound', failure: failureOf(error) });
    }
  }, [actions, model, onProgress]);

  const openingSearch = useRef(findCustomers);
  useEffect(() => {
    void openingSearch.current();
  }, []);

  const cancelRun = useRef<() => void>(undefined);
  useEffect(() => {
    const tell = (result: CommandResult) => {
      if (result.kind === 'running') {
        cancelRun.current = result.cancel;
        dispatch({ type: 'segmenting' });
        if (result.progress) onProgress(result.progress);
      } else if (result.kind === 'written') dispatch({ ...result, type: 'segmentedByCommand' });
      else if (result.kind === 'failed') dispatch({ type: 'failed', failure: failureOf(result.error) });
      else dispatch(foundFor(result.customers, modelAmong(known.current, result.modelId)));
    };
    const last = actions.lastCommandResult();
    if (last) tell(last);
    return actions.subscribeToCommandResults(tell);
  }, [actions, onProgress]);

  const requests = useRef(0);
  useEffect(() => {
    if (!customers || !choice || isBusy) return;
    const timer = setTimeout(async () => {
      const request = ++requests.current;
      dispatch({ type: 'planAsked', request });
      try {
        const options = { onProgress: () => dispatch({ type: 'planAwaited', request }) };
        dispatch({ type: 'planned', request, plan: await actions.planSegments(customers, choice, options) });
      } catch (error) {
        dispatch({ type: 'planFailed', request, failure: failureOf(error) });
      }
    }, COUNT_AFTER);
    return () => clearTimeout(timer);
  }, [actions, customers, choice, isBusy]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const glance = async () => {
      // Where the user is now there may be no customers at all: then there is nothing to offer.
      const found = await actions.findCustomers().catch(() => undefined);
      dispatch({ type: 'elsewhere', customers: found });
    };
    const stop = actions.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(glance, GLANCE_AFTER);
    });
    // Without the event nothing is offered, and "Look again" does the same.
    stop.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      stop.then((off) => off()).catch(() => undefined);
    };
  }, [actions]);

  const policy = useWorkbookPolicy(actions, dispatch);

  const segment = async () => {
    if (!customers || !choice) return;
    dispatch({ type: 'segmenting' });
    const canceller = new AbortController();
    cancelRun.current = () => canceller.abort();
    const options = { onProgress, signal: canceller.signal };
    try {
      const outcome = await actions.writeSegments(customers, choice, overrides, options);
      dispatch({ type: 'segmented', outcome });
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };

  const cancel = () => {
    dispatch({ type: 'cancelling' });
    cancelRun.current?.();
  };

  const search = useRef<Promise<ReferringFormulas | undefined>>(undefined);
  const askRemoval = async () => {
    if (!customers) return;
    dispatch({ type: 'removalAsked' });
    // The pane says so where it could not be found out; the columns may be removed all the same.
    search.current = actions.referringFormulas(customers, model.id).catch(() => undefined);
    dispatch({ type: 'referringFound', referring: await search.current });
  };

  const remove = async () => {
    if (!customers) return;
    dispatch({ type: 'removing' });
    try {
      const policy = (await search.current)?.policy;
      const takesPolicy = policy !== undefined && policy.stays === undefined;
      const removed = await actions.removeSegments(customers, model.id, { onProgress, takesPolicy });
      dispatch({ type: 'removed', ...removed });
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };

  const copyList = async () => {
    if (!customers || !choice) return;
    dispatch({ type: 'listing' });
    try {
      dispatch({ type: 'listed', ...(await actions.writeAttentionList(customers, choice)) });
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };

  const lookAgain = () => {
    dispatch({ type: 'looking' });
    void findCustomers();
  };

  const useSelection = async () => {
    dispatch({ type: 'looking' });
    try {
      const picked = await actions.pickCustomers();
      dispatch(foundFor(picked, modelToShow(picked, model, known.current)));
    } catch (error) {
      // The customers that were found before are still there to go on with.
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };

  const chooseSelectedColumn = async (measure: string) => {
    if (!customers) return;
    try {
      const column = await actions.selectedColumn(customers);
      dispatch({ type: 'columnChosen', measure, column });
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };

  const chooseModel = (modelId: string) => {
    if (!customers) return;
    dispatch({
      type: 'modelChosen',
      modelId,
      proposed: columnsToOffer(customers, modelAmong(models, modelId)),
    });
  };

  const goTo = (address: string) => {
    actions.selectCell(address).catch((error: unknown) => {
      dispatch({ type: 'failed', failure: failureOf(error) });
    });
  };

  return {
    state,
    dispatch,
    model,
    choice,
    writtenIn,
    policy,
    segment,
    cancel,
    askRemoval,
    remove,
    copyList,
    lookAgain,
    useSelection,
    chooseSelectedColumn,
    chooseModel,
    goTo,
  };
}

const foundFor = (customers: Customers, model: Model): PaneEvent => ({
  type: 'found',
  customers,
  modelId: model.id,
  proposed: columnsToOffer(customers, model),
});
