import { useEffect, useState } from 'react';
import type { MovementOffer } from '../../excel/movement/find-movement';
import { proposedDates, proposedRuns, type ComparedDates } from '../../movement/dates';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions/actions';
import { useSheetStep, type SheetStep } from './use-sheet-step';

type MovementResult =
  | { readonly kind: 'done'; readonly sheet: string; readonly former?: string }
  | { readonly kind: 'removed'; readonly sheet: string };
export type MovementStep = SheetStep<MovementResult>;

const noRuns: readonly number[] = [];

export type MovementState = ReturnType<typeof useMovement>;

/** Compares two dates by the chosen model: of the orders from which the clients were made, or of the history. */
export function useMovement(
  actions: SegmentActions,
  {
    customers,
    choice,
  }: { readonly customers: Customers | undefined; readonly choice: ModelChoice | undefined },
) {
  const [found, setFound] = useState<{ readonly of: Customers; readonly offer: MovementOffer }>();
  const [chosen, setChosen] = useState<ComparedDates>();
  const { step, attempt, cancel, leave } = useSheetStep<MovementResult>();
  const offer = found && found.of === customers ? found.offer : undefined;
  const runs = (choice && offer?.runs?.[choice.modelId]) ?? noRuns;
  const proposed = {
    orders: offer?.asOf === undefined ? undefined : proposedDates(offer.asOf),
    history: proposedRuns(runs),
  };
  const isThere = (day: number) => runs.includes(day);
  const isPossible =
    chosen && (chosen.inHistory ? isThere(chosen.from) && isThere(chosen.to) : proposed.orders !== undefined);
  const dates = isPossible ? chosen : (proposed.orders ?? proposed.history);

  useEffect(() => {
    if (!customers) return;
    let isWanted = true;
    actions
      .findMovementOffer(customers)
      .then((answer) => isWanted && setFound(answer && { of: customers, offer: answer }))
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
    step,
    /** True if the model has all its columns. */
    isReady: choice !== undefined,
    chooseDates: setChosen,
    cancel,
    leave,
    write() {
      if (!customers || !choice || !dates) return;
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
