import { useEffect, useRef, useState } from 'react';
import type { MovementOffer } from '../../excel/movement/find-movement';
import { proposedDates, type ComparedDates } from '../../movement/dates';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { Progress, RunOptions } from '../../sheet/progress';
import type { SegmentActions } from '../state/actions';
import { failureOf, type Failure } from '../state/failure';

/** The state of the comparison: work is going on, or a result. */
export type MovementStep =
  | { readonly kind: 'offered' }
  | { readonly kind: 'writing' | 'removing'; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly sheet: string; readonly former?: string }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type MovementState = ReturnType<typeof useMovement>;

/** Compares two dates of the orders that the clients were made from, by the model that is chosen. */
export function useMovement(
  actions: SegmentActions,
  {
    customers,
    choice,
  }: { readonly customers: Customers | undefined; readonly choice: ModelChoice | undefined },
) {
  const [found, setFound] = useState<{ readonly of: Customers; readonly offer: MovementOffer }>();
  const [chosen, setChosen] = useState<ComparedDates>();
  const [step, setStep] = useState<MovementStep>({ kind: 'offered' });
  const cancelling = useRef<AbortController>(undefined);
  const offer = found && found.of === customers ? found.offer : undefined;
  const dates = offer && (chosen ?? proposedDates(offer.asOf));

  useEffect(() => {
    if (!customers) return;
    let isWanted = true;
    actions
      .findMovementOffer(customers)
      .then((answer) => isWanted && setFound(answer && { of: customers, offer: answer }))
      // Without an answer, the pane offers no comparison.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, customers, step.kind]);

  const attempt = async (
    kind: 'writing' | 'removing',
    work: (options: RunOptions) => Promise<MovementStep>,
  ) => {
    cancelling.current = new AbortController();
    setStep({ kind });
    const onProgress = (progress: Progress) => setStep({ kind, progress });
    try {
      setStep(await work({ onProgress, signal: cancelling.current.signal }));
    } catch (error) {
      setStep({ kind: 'failed', failure: failureOf(error) });
    }
  };

  return {
    offer,
    dates,
    step,
    /** Whether the model has all its columns. */
    isReady: choice !== undefined,
    chooseDates: setChosen,
    cancel: () => cancelling.current?.abort(),
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
    leave: () => setStep({ kind: 'offered' }),
  };
}
