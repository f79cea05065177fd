import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import {
  lessIsBetter,
  otherOfRfm,
  rangesOfRfm,
  tiersOfNature,
  type Counts,
  type Peer,
  type Took,
  type Work,
} from './peer';

/** Prepares pandas, in a process of its own, with the columns of a .csv file. */
export async function pandas(
  python: string,
  script: string,
  file: string,
  { id, cutoffs, needed, draws }: Work,
): Promise<Peer> {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const asked = async (question: string): Promise<string> => {
    child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('pandas ended.');
    return value as string;
  };
  const work = { id, cutoffs, needed, draws, file, lessIsBetter, otherOfRfm, rangesOfRfm, tiersOfNature };
  await asked(JSON.stringify(work));
  return {
    run: async () => JSON.parse(await asked('run')) as Took,
    counts: async () => JSON.parse(await asked('counts')) as Counts,
    close: async () => void child.stdin.end(),
  };
}
