import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CliProblem } from '../problem/cli-problem';
import { doTask, type Tasks } from './tasks';

type Kind = keyof Tasks;

/** What the main thread asks of another one. */
export interface Message {
  readonly kind: Kind;
  readonly asked: Tasks[Kind][0];
}

/** What another thread answers. */
export type Answer =
  | { readonly result: Tasks[Kind][1] }
  | {
      /** What went wrong, with the stack. */
      readonly failed: string;
      /** True if the file was changed meanwhile. */
      readonly hasChanged: boolean;
    };

/** Threads that read and write pieces of a file, each on a core of its own; this one is one of them. */
export interface Threads {
  /**
   * Does a task in the thread that is free first.
   *
   * @throws CliProblem if the file has changed; Error if the task fails or the threads were ended
   */
  run<Of extends Kind>(kind: Of, asked: Tasks[Of][0]): Promise<Tasks[Of][1]>;
  /** Does tasks at the same time and yields what comes of them in order. Only a few results are in memory at a time. */
  inOrder<Of extends Kind>(kind: Of, asked: Iterable<Tasks[Of][0]>): AsyncGenerator<Tasks[Of][1]>;
  /** Ends the threads. */
  end(): void;
}

interface Waiting {
  readonly message: Message;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** More threads than this read no faster, because the main thread is behind them. */
const mostThreads = 8;

/** Returns how many threads this machine has cores for. */
export const threadsHere = () => Math.min(mostThreads, availableParallelism());

/** One task that a thread can take. */
type Slot = (task: Waiting) => void;

/**
 * Starts threads, which read together with this one. Each takes a task more than it works at, so that it need not wait
 * while this thread is busy.
 *
 * @param script the file that they run: `thread.ts`, as it is bundled or by way of `from-source.cjs`
 * @param count how many threads, with this one
 * @param file the name of the file that they read, for messages
 */
export function startThreads(script: string, count: number, file: string): Threads {
  const waiting: Waiting[] = [];
  let broken: Error | undefined;
  const others = Array.from({ length: count - 1 }, () => startThread(script, file, next, failAll));
  const here: Slot = ({ message: { kind, asked }, resolve, reject }) => {
    const end = () => next(here);
    doTask[kind](asked as never)
      .then(({ result }) => resolve(result as never), reject)
      .finally(end);
  };
  const free: Slot[] = [...others, { take: here }, ...others].map(({ take }) => take);

  /** Gives the task that waits longest to the slot that is free longest. */
  function next(freed?: Slot): void {
    if (freed) free.push(freed);
    if (waiting.length > 0 && free.length > 0) free.shift()!(waiting.shift()!);
  }

  /** Fails what was asked and whatever will be: without one of the threads, no order of tasks is certain. */
  function failAll(error: Error): void {
    broken ??= error;
    for (const { reject } of [...others.flatMap(({ working }) => working.splice(0)), ...waiting.splice(0)])
      reject(error);
  }

  const run: Threads['run'] = (kind, asked) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.push({ message: { kind, asked }, resolve, reject });
      next();
    });
  return {
    run,
    async *inOrder(kind, asked) {
      const ahead: ReturnType<typeof run<typeof kind>>[] = [];
      for (const each of asked) {
        ahead.push(quietly(run(kind, each)));
        if (ahead.length >= 2 * count) yield await ahead.shift()!;
      }
      for (const each of ahead) yield await each;
    },
    end() {
      for (const { worker } of others) void worker.terminate();
      failAll(new Error('The threads were ended.'));
    },
  };
}

/**
 * Starts another thread.
 *
 * @param onFree called with its slot when a task is done
 */
function startThread(
  script: string,
  file: string,
  onFree: (slot: Slot) => void,
  onError: (error: Error) => void,
) {
  const worker = new Worker(script);
  /** The tasks that were given to it, in the order in which it does them. */
  const working: Waiting[] = [];
  const take: Slot = (task) => {
    working.push(task);
    worker.postMessage(task.message);
  };
  worker.on('message', (answer: Answer) => {
    const task = working.shift();
    if (!task) return;
    onFree(take);
    if ('result' in answer) task.resolve(answer.result as never);
    else
      task.reject(
        answer.hasChanged ? new CliProblem('changedMeanwhile', { file }) : new Error(answer.failed),
      );
  });
  worker.on('error', onError);
  return { worker, working, take };
}

/** Returns the promise. If nobody waits for it when it fails, because an earlier one has failed, nothing happens. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
