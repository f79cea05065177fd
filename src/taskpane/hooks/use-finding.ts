import { useCallback, useEffect, useRef } from 'react';
import type { Model } from '../../classifier/model';
import type { Customers } from '../../sheet/customers';
import type { Progress } from '../../sheet/progress';
import { columnsToOffer } from '../../sheet/record/chosen-before';
import type { SegmentActions } from '../state/actions';
import { modelToShow } from '../state/fitting-models';
import type { PaneEvent } from '../state/pane-event';
import { attempt, type Dispatch } from './attempt';

/** How long the selection must rest before the pane looks where it is, in milliseconds. */
const GLANCE_AFTER = 400;

interface Known {
  readonly customers: Customers | undefined;
  readonly model: Model;
  readonly models: readonly Model[];
}

/** Finds customers: as the pane opens, when asked, and where the user goes. */
export function useFinding(
  actions: SegmentActions,
  dispatch: Dispatch,
  { customers, model, models }: Known,
  onProgress: (progress: Progress) => void,
) {
  // An answer may come after the policy has changed the models that there are.
  const latest = useRef(models);
  useEffect(() => {
    latest.current = models;
  }, [models]);

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
    void atOpening.current();
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const glance = async () => {
      // Where the user is now there may be no customers at all: then there is nothing to offer.
      const there = await actions.findCustomers().catch(() => undefined);
      dispatch({ type: 'elsewhere', customers: there });
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
  }, [actions, dispatch]);

  return {
    lookAgain() {
      dispatch({ type: 'looking' });
      void find();
    },
    /** Takes the selected cells for the customers; if they are none, those found before stay. */
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

/** These customers with the columns that are offered for a model. */
export const foundFor = (customers: Customers, model: Model): PaneEvent => ({
  type: 'found',
  customers,
  modelId: model.id,
  proposed: columnsToOffer(customers, model),
});
