import { SheetProblem } from '../../sheet/problem';

/**
 * Makes an action of which the code is loaded when it is first asked for, so that the pane need not wait for it.
 *
 * @param load returns the action; called again if it failed before
 * @returns the action, which rejects with a `SheetProblem` if its code cannot be loaded
 */
export function loadedLater<Given extends unknown[], Result>(
  load: () => Promise<(...given: Given) => Promise<Result>>,
): (...given: Given) => Promise<Result> {
  let loaded: ((...given: Given) => Promise<Result>) | undefined;
  const notLoaded = () => {
    throw new SheetProblem('notLoaded', {});
  };
  const act = (action: NonNullable<typeof loaded>, given: Given) => {
    loaded = action;
    return action(...given);
  };
  return (...given) => (loaded ? loaded(...given) : load().then((action) => act(action, given), notLoaded));
}
