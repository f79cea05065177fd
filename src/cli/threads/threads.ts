import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CliProblem } from '../problem/cli-problem';
import type { Tasks } from './tasks';

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

/** Other threads that read and write pieces of a file, each on a core of its own. */
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

/**
 * Starts threads.
 *
 * @param script the file that they run: `thread.ts`, as it is bundled or by way of `from-source.cjs`
 * @param file the name of the file that they read, for messages
 */
export function startThreads(script: string, count: number, file: string): Threads {
  const waiting: Waiting[] = [];
  const free: Worker[] = [];
  const working = new Map<Worker, Waiting>();
  let broken: Error | undefined;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(script);
    worker.on('message', (answer: Answer) => {
      const task = working.get(worker);
      if (!task) return;
      const { resolve, reject } = task;
      working.delete(worker);
      free.push(worker);
      next();
      if ('result' in answer) resolve(answer.result as never);
      else
        reject(answer.hasChanged ? new CliProblem('changedMeanwhile', { file }) : new Error(answer.failed));
    });
    worker.on('error', failAll);
    free.push(worker);
    return worker;
  });

  /** Gives the task that waits longest to a thread that is free. */
  function next(): void {
    if (waiting.length === 0 || free.length === 0) return;
    const [task, worker] = [waiting.shift()!, free.shift()!];
    working.set(worker, task);
    worker.postMessage(task.message);
  }

  /** Fails what was asked and whatever will be: without one of the threads, no order of tasks is certain. */
  function failAll(error: Error): void {
    broken ??= error;
    for (const { reject } of [...working.values(), ...waiting.splice(0)]) reject(error);
    working.clear();
    free.length = 0;
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
        if (ahead.length > count) yield await ahead.shift()!;
      }
      for (const each of ahead) yield await each;
    },
    end() {
      for (const worker of workers) void worker.terminate();
      failAll(new Error('The threads were ended.'));
    },
  };
}

/** Returns the promise. If nobody waits for it when it fails, because an earlier one has failed, nothing happens. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
