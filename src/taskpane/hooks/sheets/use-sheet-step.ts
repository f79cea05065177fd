import { useCallback, useRef, useState } from 'react';
import type { Progress, RunOptions } from '../../../sheet/progress';
import { failureOf, type Failure } from '../../state/failure';

/** The state of work on a sheet of ClientTier's own: it is offered, going on, or has ended with a result or a failure. */
export type SheetStep<Result> =
  | { readonly kind: 'offered' }
  /** `isCancelled`: the user has cancelled; what was written is being undone. */
  | { readonly kind: 'writing' | 'removing'; readonly progress?: Progress; readonly isCancelled?: true }
  | Result
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Keeps the state of such work, which can be cancelled. `leave` offers it again.
 *
 * @param key what the sheet is of, such as a model: the state for one is not shown for another
 */
export function useSheetStep<Result>(key = '') {
  const [state, setState] = useState<{ readonly key: string; readonly step: SheetStep<Result> }>();
  const cancelling = useRef<AbortController>(undefined);

  const attempt = async (kind: 'writing' | 'removing', work: (options: RunOptions) => Promise<Result>) => {
    const controller = new AbortController();
    const { signal } = controller;
    cancelling.current = controller;
    const show = (progress?: Progress) =>
      setState({
        key,
        step: { kind, ...(progress && { progress }), ...(signal.aborted && { isCancelled: true as const }) },
      });
    signal.addEventListener('abort', () => show());
    show();
    try {
      setState({ key, step: await work({ onProgress: show, signal }) });
    } catch (error) {
      setState({ key, step: { kind: 'failed', failure: failureOf(error) } });
    }
  };

  return {
    step: state?.key === key ? state.step : ({ kind: 'offered' } as const),
    attempt,
    cancel: () => cancelling.current?.abort(),
    leave: () => setState(undefined),
    /** Shows the result of work that was not started here. */
    show: useCallback((result: Result, ofKey: string) => setState({ key: ofKey, step: result }), []),
  };
}
