import { useEffect, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { ListsToCompare } from '../../../excel/movement/compare-two-lists';
import type { MovementOffer } from '../../../excel/movement/find-movement';
import { proposedDates, proposedRuns, type ComparedDates } from '../../../movement/dates';
import type { Customers } from '../../../sheet/customers';
import type { SegmentActions } from '../../state/actions/actions';
import { useListsToCompare } from './use-lists-to-compare';
import { useSheetStep, type SheetStep } from './use-sheet-step';

type MovementResult =
  | { readonly kind: 'done'; readonly sheet: string; readonly former?: string }
  | { readonly kind: 'removed'; readonly sheet: string };
export type MovementStep = SheetStep<MovementResult>;

/** What is compared: two days computed from the orders or kept in the history, or two columns with segments. */
export type MovementFrom = 'orders' | 'history' | 'lists';

interface ToCompare {
  readonly customers: Customers | undefined;
  /** The choice for the model; undefined if it lacks a column. */
  readonly choice: ListsToCompare['choice'] | undefined;
  readonly modelId: string;
  readonly language: Language;
}

const noRuns: readonly number[] = [];

export type MovementState = ReturnType<typeof useMovement>;

/** Compares two dates, or two columns with segments, by the chosen model. */
export function useMovement(actions: SegmentActions, { customers, choice, modelId, language }: ToCompare) {
  const [found, setFound] = useState<{ readonly of: Customers; readonly offer: MovementOffer }>();
  const [chosen, setChosen] = useState<ComparedDates>();
  const [wantsLists, setWantsLists] = useState(false);
  const { step, attempt, cancel, leave } = useSheetStep<MovementResult>();
  const columns = useListsToCompare(actions, { customers, modelId });
  const offer = found && found.of === customers ? found.offer : undefined;
  const runs = offer?.runs?.[modelId] ?? noRuns;
  const proposed = {
    orders: offer?.asOf === undefined ? undefined : proposedDates(offer.asOf),
    history: proposedRuns(runs),
  };
  const isThere = (day: number) => runs.includes(day);
  const isPossible =
    chosen && (chosen.inHistory ? isThere(chosen.from) && isThere(chosen.to) : proposed.orders !== undefined);
  const dates = isPossible ? chosen : (proposed.orders ?? proposed.history);
  const isOfDates = dates !== undefined && !wantsLists;
  const from: MovementFrom = !isOfDates ? 'lists' : dates.inHistory ? 'history' : 'orders';

  useEffect(() => {
    if (!customers) return;
    let isWanted = true;
    actions
      .findMovementOffer(customers)
      .then((answer) => isWanted && setFound({ of: customers, offer: answer }))
      // If Excel does not answer, the pane offers no comparison.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, customers, step.kind]);

  return {
    offer,
    dates,
    /** The days of the runs that the history has of the model, from the first to the last. */
    runs,
    /** The dates to begin with by what they are computed from; undefined if they cannot be. */
    proposed,
    from,
    columns,
    step,
    /** True if the model has all its columns; two columns with segments can be compared without them. */
    isReady: from === 'lists' ? columns.lists !== undefined : choice !== undefined,
    chooseDates: setChosen,
    chooseFrom(next: MovementFrom) {
      setWantsLists(next === 'lists');
      if (next === 'lists') {
        if (!columns.look) columns.lookFor();
      } else setChosen(proposed[next]);
    },
    cancel,
    leave,
    write() {
      const { lists } = columns;
      if (!customers) return;
      if (from === 'lists' && lists) {
        const asked = { ...{ modelId, language, lists }, ...(choice && { choice }) };
        void attempt('writing', async (options) => ({
          kind: 'done',
          ...(await actions.writeListsCompared(customers, asked, options)),
        }));
      } else if (choice && dates)
        void attempt('writing', async (options) => ({
          kind: 'done',
          ...(await actions.writeMovement(customers, choice, dates, options)),
        }));
    },
    remove: () =>
      void attempt('removing', async (options) => ({
        kind: 'removed',
        ...(await actions.removeMovement(options)),
      })),
  };
}
