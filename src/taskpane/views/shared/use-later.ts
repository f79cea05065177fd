import { useEffect, useState } from 'react';

/** What `useLater` loads: `asked` until it is there or has failed, `waiting` before it is time. */
export type Later<Loaded> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'loaded'; readonly value: Loaded }
  | { readonly kind: 'failed'; readonly again: () => void };

/** What has been loaded, by what loads it, so that a page to which the user returns is there at once. */
const loadedBy = new WeakMap<() => Promise<unknown>, { readonly value: unknown }>();

/**
 * Loads something when it is first time to; it then stays.
 *
 * @param load called again if it failed before and `again` is called. Must be the same function at each call
 * @param isTime true once it may be loaded; by default when the view is first shown
 */
export function useLater<Loaded>(load: () => Promise<Loaded>, isTime = true): Later<Loaded> {
  const [answer, setAnswer] = useState(
    () => loadedBy.get(load) as { readonly value: Loaded } | 'failed' | undefined,
  );
  const isAsked = answer === undefined;

  useEffect(() => {
    if (!isAsked || !isTime) return;
    let isShown = true;
    load().then(
      (value) => {
        loadedBy.set(load, { value });
        if (isShown) setAnswer({ value });
      },
      () => isShown && setAnswer('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [load, isAsked, isTime]);

  if (answer === undefined) return { kind: isTime ? 'asked' : 'waiting' };
  if (answer === 'failed') return { kind: 'failed', again: () => setAnswer(undefined) };
  return { kind: 'loaded', value: answer.value };
}
