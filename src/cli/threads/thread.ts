import { parentPort } from 'node:worker_threads';
import { CliProblem } from '../problem/cli-problem';
import { doTask } from './tasks';
import type { Answer, Message } from './threads';

let last = Promise.resolve();

/** Does what the main thread asks for, one task after the other. This file is what another thread runs. */
parentPort?.on('message', (message: Message) => {
  last = last.then(() => doNext(message));
});

async function doNext({ kind, asked }: Message): Promise<void> {
  try {
    const { result, handedOver } = await doTask[kind](asked as never);
    answer({ result }, handedOver);
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    answer({ failed, hasChanged: error instanceof CliProblem && error.code === 'changedMeanwhile' });
  }
}

function answer(message: Answer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, [...handedOver]);
}
