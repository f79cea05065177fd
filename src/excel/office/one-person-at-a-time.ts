import { SheetProblem } from '../../sheet/problem';
import { isNoAnswer } from './waiting/answer-in-time';
import { clock } from './waiting/clock';
import { atOnce } from './run-in-excel';
import { retryUntilDone } from './waiting/retry-until-done';

/*
 * Two people may have the same workbook open. Whoever writes marks the workbook meanwhile with a hidden name,
 * `_ClientTier_Run_<milliseconds>_<pane>_<number>`, because co-authoring sends names to everybody. Each run has a name
 * of its own, so two marks never conflict. Excel on a desktop sends changes with a delay: two runs that begin within
 * this delay do not see each other.
 */

const prefix = '_ClientTier_Run_';

/** Milliseconds, more than any run should take. An older mark was left by a run that was interrupted. */
const longestRun = 5 * 60_000;

/** A random text that identifies this pane, so that a mark left by one of its own runs does not stop its next run. */
const pane = Math.random().toString(36).slice(2);
let runs = 0;

/**
 * Runs work that writes to the workbook, unless somebody else is writing. Marks the workbook before and unmarks it
 * after, with one request each.
 *
 * @throws SheetProblem if somebody else is writing; nothing has changed then
 */
export async function onePersonAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mark = `${prefix}${clock.now()}_${pane}_${++runs}`;
  let excelIsSilent = false;
  try {
    await leaveMark(mark);
    return await work();
  } catch (error) {
    excelIsSilent = isNoAnswer(error);
    throw error;
  } finally {
    // If Excel does not answer, removes the mark later, so that the user need not wait for that.
    if (excelIsSilent) takeAwayLater(mark);
    else await takeAway(mark).catch(() => takeAwayLater(mark));
  }
}

const leaveMark = (mark: string) =>
  atOnce(async (context) => {
    const { names } = context.workbook;
    names.add(mark, '=TRUE').visible = false;
    names.load('items/name');
    await context.sync();
    const marks = names.items.flatMap(({ name }) => (name === mark ? [] : (markOf(name) ?? [])));
    const colleagues = marks.find(({ age, isOwn }) => !isOwn && age < longestRun);
    if (colleagues) {
      const minutes = Math.ceil((longestRun - colleagues.age) / 60_000);
      throw new SheetProblem('colleagueWriting', { minutes });
    }
    if (marks.length === 0) return;
    for (const { name } of marks) names.getItem(name).delete();
    await context.sync();
  });

const takeAway = (mark: string) =>
  atOnce(async (context) => {
    context.workbook.names.getItem(mark).delete();
    await context.sync();
  }).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });

function takeAwayLater(mark: string): void {
  // If this fails too, the next run that writes removes the mark.
  retryUntilDone(() => takeAway(mark), undefined).catch(() => undefined);
}

/**
 * Reads pane and time from a mark's name. Clocks of two people differ, so a time slightly in the future counts as past.
 */
function markOf(name: string) {
  const [, time, of] = new RegExp(`^${prefix}(\\d+)_([a-z0-9]+)_\\d+$`).exec(name) ?? [];
  return time === undefined
    ? undefined
    : { name, age: Math.abs(clock.now() - Number(time)), isOwn: of === pane };
}

const isGone = (error: unknown) =>
  error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemNotFound;
