import { useState } from 'react';
import type { Progress, RunOptions } from '../../sheet/progress';
import { failureOf, type Failure } from '../state/failure';

/** The state of work that a click in a section has started: it is going on, has a result, or has failed. */
export type Step<Done> =
  | { readonly kind: 'working'; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Starts work on a click. `step` is its state, until `close` removes it. */
export function useStep<Done>() {
  const [step, setStep] = useState<Step<Done>>();
  return {
    step,
    async start(work: (options: Pick<RunOptions, 'onProgress'>) => Promise<Done>) {
      setStep({ kind: 'working' });
      try {
        const done = await work({ onProgress: (progress) => setStep({ kind: 'working', progress }) });
        setStep({ kind: 'done', done });
      } catch (error) {
        setStep({ kind: 'failed', failure: failureOf(error) });
      }
    },
    close: () => setStep(undefined),
  };
}
