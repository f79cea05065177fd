import { useCallback, useEffect, useRef } from 'react';
import type { Model } from '../../classifier/model';
import { isAmong } from '../../sheet/customer-range';
import type { Customers } from '../../sheet/customers';
import type { Progress } from '../../sheet/progress';
import { columnsToOffer } from '../../sheet/record/chosen-before';
import type { SegmentActions } from '../state/actions/actions';
import { recallMoney } from '../platform/remembered-money';
import { modelToShow } from '../state/fitting-models';
import type { FoundEvent } from '../state/pane-event';
import { attempt, type Dispatch } from './attempt';

/** Milliseconds between the last new selection or edit and a search around the selected cell. */
const GLANCE_AFTER = 400;

interface Known {
  readonly customers: Customers | undefined;
  readonly model: Model;
  readonly models: readonly Model[];
}

/**
 * Finds customers when the pane opens and on request. After each new selection or edit, looks for customers there, and
 * offers to show them if they are not those shown.
 */
export function useFinding(
  actions: SegmentActions,
  dispatch: Dispatch,
  { customers, model, models }: Known,
  onProgress: (progress: Progress) => void,
) {
  // Holds the newest models, because they may change during a search; one of them is chosen for the customers found.
  const latest = useRef(models);
  useEffect(() => {
    latest.current = models;
  }, [models]);

  const shown = useRef(customers);
  useEffect(() => {
    shown.current = customers;
  }, [customers]);

  const found = useCallback(
    (there: Customers) => foundFor(there, modelToShow(there, model, latest.current)),
    [model],
  );
  const find = useCallback(
    () =>
      attempt(
        dispatch,
        async () => found(await actions.findCustomers({ onProgress })),
        (failure) => ({ type: 'notFound', failure }),
      ),
    [actions, dispatch, found, onProgress],
  );

  const atOpening = useRef(find);
  useEffect(() => {
    // The ribbon's button for the summary finds the customers itself. Afterwards the summary is the active sheet, which
    // has no customers. If no summary was made, the customers are still on the active sheet.
    const last = actions.lastCommandResult()?.kind;
    if (last === 'summarized' || last === 'summaryTypedOver') return;
    if (last !== 'summarizing') return void atOpening.current();
    const stop = actions.subscribeToCommandResults(({ kind }) => {
      if (kind === 'summarizing') return;
      stop();
      if (kind === 'failed') void atOpening.current();
    });
    return stop;
  }, [actions]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Number of edits since the last glance. The first one is dispatched at once, so that outdated counts never look
    // current; later ones are dispatched together.
    let edits = 0;
    const glance = async () => {
      if (edits > 1) dispatch({ type: 'edited' });
      edits = 0;
      // If there are no customers around a new selection, that is no error: the pane offers nothing.
      const there = await actions.findCustomers().catch(() => undefined);
      dispatch({ type: 'elsewhere', customers: there });
    };
    const stop = actions.watchSelection((what, where) => {
      if (what === 'edited' && ++edits === 1) dispatch({ type: 'edited' });
      clearTimeout(timer);
      // Does not ask Excel if the selection is among the customers shown and nothing was edited.
      if (edits === 0 && where && shown.current && isAmong(shown.current.range, where))
        return dispatch({ type: 'elsewhere', customers: undefined });
      timer = setTimeout(glance, GLANCE_AFTER);
    });
    // If Excel cannot report selections, the pane offers no other customers; "Look again" still searches around the
    // selection.
    stop.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      stop.then((off) => off()).catch(() => undefined);
    };
  }, [actions, dispatch]);

  return {
    lookAgain() {
      dispatch({ type: 'looking' });
      void find();
    },
    /** Takes the selected cells as the customers. If they are no list, keeps the customers found before. */
    useSelection() {
      dispatch({ type: 'looking' });
      return attempt(dispatch, async () => found(await actions.pickCustomers()));
    },
    async chooseSelectedColumn(measure: string) {
      if (!customers) return;
      await attempt(dispatch, async () => {
        const column = await actions.selectedColumn(customers);
        return { type: 'columnChosen', measure, column };
      });
    },
  };
}

/** Makes the event for customers that were found, with the columns proposed for a model. */
export const foundFor = (customers: Customers, model: Model): FoundEvent => ({
  type: 'found',
  customers,
  modelId: model.id,
  proposed: columnsToOffer(customers, model),
  money: recallMoney(customers.headers),
});
