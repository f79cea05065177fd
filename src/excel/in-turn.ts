import * as showing from './client/show-only';
import { onePersonAtATime } from './office/one-person-at-a-time';
import { oneAtATime } from './office/waiting/one-at-a-time';
import { withAllRows } from './own/own-filter';
import { forgetRun } from './undo/undo-run';

type Work<Given extends unknown[], Result> = (...given: Given) => Promise<Result>;

/**
 * Makes work that writes to the workbook wait for earlier work of this pane, and stop if a colleague is writing. If
 * ClientTier's own filter prevents the work, removes the filter.
 */
export const inTurn =
  <Given extends unknown[], Result>(work: Work<Given, Result>): Work<Given, Result> =>
  (...given) =>
    oneAtATime(() => onePersonAtATime(() => withAllRows(() => work(...given), showing.showAll)));

/** Does the same as `inTurn`, and first forgets the last run: after other work it can no longer be undone. */
export const endingUndo = <Given extends unknown[], Result>(work: Work<Given, Result>): Work<Given, Result> =>
  inTurn((...given) => {
    forgetRun();
    return work(...given);
  });
