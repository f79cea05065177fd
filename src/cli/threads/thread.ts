import { parentPort } from 'node:worker_threads';
import { CliProblem } from '../problem/cli-problem';
import { doTask } from './tasks';
import type { Answer, Message } from './threads';

/** Does what the main thread asks for, one task after the other. This file is what another thread runs. */
parentPort?.on('message', ({ kind, asked }: Message) => {
  doTask[kind](asked as never).then(
    ({ result, handedOver }) => answer({ result }, handedOver),
    (error: unknown) => {
      const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
      answer({ failed, hasChanged: error instanceof CliProblem && error.code === 'changedMeanwhile' });
    },
  );
});

function answer(message: Answer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, [...handedOver]);
}
