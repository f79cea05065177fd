import { SheetProblem } from '../../sheet/problem';

/** What loads the code of each action, in the order of this list. */
const loads: (() => Promise<unknown>)[] = [];

/** Resolves when the page has nothing else to do. */
const whenIdle = () =>
  new Promise<void>((resolve) => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });

/**
 * Loads the code of all actions that `loadedLater` made, and what else is given, one after the other while the page is
 * idle. What cannot be loaded is loaded, or reported, when the user asks for it.
 */
export async function loadWhenIdle(others: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of [...loads, ...others]) {
    await whenIdle();
    await load().catch(() => undefined);
  }
}

/**
 * Makes an action of which the code is loaded when it is first asked for, so that the pane need not wait for it.
 *
 * @param load returns the action; called again if it failed before
 * @returns the action, which rejects with a `SheetProblem` if its code cannot be loaded
 */
export function loadedLater<Given extends unknown[], Result>(
  load: () => Promise<(...given: Given) => Promise<Result>>,
): (...given: Given) => Promise<Result> {
  let loading: Promise<(...given: Given) => Promise<Result>> | undefined;
  const loadOnce = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  loads.push(loadOnce);
  const notLoaded = () => {
    throw new SheetProblem('notLoaded', {});
  };
  return (...given) => loadOnce().then((action) => action(...given), notLoaded);
}
