import { SheetProblem } from '../../../src/sheet/problem';
import type { RunOptions } from '../../../src/sheet/progress';
import { faults } from '../../excel/faults/every-fault';
import { edits, type EditKind } from '../edits/edits';
import type { World } from '../world';

/** An edit by another user just before a message. */
interface EditAt {
  readonly at: number;
  readonly kind: EditKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What happens while ClientTier works. Messages are counted from 1. */
export interface Trouble {
  readonly edit?: EditAt;
  /** The same while changes are undone (or a removal is completed), counted from the first message of that. */
  readonly late?: EditAt;
  /** How many messages fail from this one on, and how many more fail after them, while changes are undone. */
  readonly fault?: {
    readonly at: number;
    readonly which: number;
    readonly length: number;
    readonly again?: number;
  };
  /** The report of progress, counted from 1, at which the user cancels. */
  readonly cancel?: number;
}

export interface Ended<T> {
  /** `done`, or the code of the problem reported. */
  readonly told: string;
  readonly result?: T;
  /** The error that it ended with, if it did not end with a result. */
  readonly error?: unknown;
  /** Whether an edit happened while ClientTier worked. */
  readonly wasMet: boolean;
  /** Whether that edit came with the last two messages, which only release what office.js kept. */
  readonly wasMetAtEnd?: boolean;
  /** The edit that happened while changes were undone. */
  readonly late?: EditKind;
  /** The fault that happened. */
  readonly fault?: string;
}

const halfAMinute = 30_000;

/** Does an operation with its troubles at the given messages. */
export async function withTrouble<T>(
  world: World,
  { edit, late, fault, cancel }: Trouble,
  work: (options: RunOptions) => Promise<T>,
): Promise<Ended<T>> {
  const { excel } = world.book;
  let messages = 0;
  let wasMet = false;
  let met: string | undefined;
  let undoneSince: number | undefined;
  let metLate: EditKind | undefined;
  const isMade = ({ kind, a, b, c }: EditAt) => edits[kind](world, a, b, c);
  excel.intercept = ({ request }) => {
    if (hasFunctionResults(request)) return undefined;
    messages += 1;
    if (edit && messages === edit.at && isMade(edit)) wasMet = true;
    const isLate = late !== undefined && undoneSince !== undefined && messages === undoneSince + late.at;
    if (isLate && isMade(late)) metLate = late.kind;
    if (!fault || !fails(fault, messages)) return undefined;
    const [name, kind] = faults[fault.which % faults.length]!;
    met = name;
    undoneSince ??= messages;
    if (kind.kind === 'noAnswer') world.clock.passSoon(halfAMinute);
    return kind;
  };
  // A wait for something that nothing reports ends too.
  let before = -1;
  const goingOn = setInterval(() => {
    if (met !== undefined && messages === before) world.clock.passSoon(halfAMinute);
    before = messages;
  }, 1000);
  const happened = () => ({
    wasMet: wasMet || metLate !== undefined,
    wasMetAtEnd: wasMet && messages - edit!.at < 2,
    late: metLate,
    fault: met,
  });
  const abort = new AbortController();
  let told = 0;
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'waiting') world.clock.passSoon(halfAMinute);
    if (kind === 'puttingBack') undoneSince ??= messages;
    if (kind === 'writing' && ++told === cancel) abort.abort();
  };
  try {
    const result = await work({ onProgress, signal: abort.signal });
    return { told: 'done', result, ...happened() };
  } catch (error) {
    return { told: codeOf(error), error, ...happened() };
  } finally {
    clearInterval(goingOn);
    excel.intercept = undefined;
  }
}

/**
 * Returns whether office.js itself sends this message, with results of custom functions. ClientTier does not wait for its
 * answer; without one the functions would run for ever.
 */
const hasFunctionResults = (request: string) => request.includes('"SetInvocationArrayResults"');

const fails = ({ at, length, again }: NonNullable<Trouble['fault']>, message: number) =>
  (message >= at && message < at + length) || (again !== undefined && message === at + length + again);

function codeOf(error: unknown): string {
  if (error instanceof SheetProblem) return error.code;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `raw ${code}` : String(error);
}
