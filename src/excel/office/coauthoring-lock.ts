import { SheetProblem } from '../../sheet/problem';
import { isNoAnswer } from './answer-in-time';
import { clock } from './clock';
import { atOnce } from './run-in-excel';
import { untilCarriedOut } from './retry';

/*
 * Two people may have the same workbook open. Whoever writes leaves a mark meanwhile: a hidden name of the workbook,
 * `_ClientTier_Run_<milliseconds>_<pane>_<number>`, as names are among what co-authoring carries to everybody. Each run
 * has a name of its own, so that two marks never come into conflict with each other. Excel on a desktop sends changes
 * off with a delay: who begins within it is not seen.
 */

const prefix = '_ClientTier_Run_';

/** Milliseconds after which a mark is what a run left behind that was broken off; longer than a run should take. */
const longestRun = 5 * 60_000;

/** What this pane itself left behind keeps nobody waiting. */
const pane = Math.random().toString(36).slice(2);
let runs = 0;

/**
 * Does what writes to the workbook unless somebody else is doing so: then it throws a SheetProblem and changes nothing.
 * Costs a message before and one after.
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
    // Nobody waits for a silent Excel only for this.
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
  // In the end whoever writes next does it.
  untilCarriedOut(() => takeAway(mark), undefined).catch(() => undefined);
}

/** A clock may be slow: a mark of the future is as good as one of the past. */
function markOf(name: string) {
  const [, time, of] = new RegExp(`^${prefix}(\\d+)_([a-z0-9]+)_\\d+$`).exec(name) ?? [];
  return time === undefined
    ? undefined
    : { name, age: Math.abs(clock.now() - Number(time)), isOwn: of === pane };
}

const isGone = (error: unknown) =>
  error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemNotFound;
