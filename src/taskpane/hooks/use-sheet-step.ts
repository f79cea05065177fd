import { useRef, useState } from 'react';
import type { Progress, RunOptions } from '../../sheet/progress';
import { failureOf, type Failure } from '../state/failure';

/** The state of work on a sheet of ClientTier's own: it is offered, going on, or has ended with a result or a failure. */
export type SheetStep<Result> =
  | { readonly kind: 'offered' }
  | { readonly kind: 'writing' | 'removing'; readonly progress?: Progress }
  | Result
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Keeps the state of such work, which can be cancelled. `leave` offers it again. */
export function useSheetStep<Result>() {
  const [step, setStep] = useState<SheetStep<Result>>({ kind: 'offered' });
  const cancelling = useRef<AbortController>(undefined);

  const attempt = async (kind: 'writing' | 'removing', work: (options: RunOptions) => Promise<Result>) => {
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
    step,
    attempt,
    cancel: () => cancelling.current?.abort(),
    leave: () => setStep({ kind: 'offered' }),
  };
}
