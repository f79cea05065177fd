import { useEffect, useState } from 'react';
import type { MovementOffer } from '../../excel/movement/find-movement';
import { proposedDates, type ComparedDates } from '../../movement/dates';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { SegmentActions } from '../state/actions';
import { useSheetStep, type SheetStep } from './use-sheet-step';

type MovementResult =
  | { readonly kind: 'done'; readonly sheet: string; readonly former?: string }
  | { readonly kind: 'removed'; readonly sheet: string };
export type MovementStep = SheetStep<MovementResult>;

export type MovementState = ReturnType<typeof useMovement>;

/** Compares two dates of the orders from which the clients were made, by the chosen model. */
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
  const dates = offer && (chosen ?? proposedDates(offer.asOf));

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
