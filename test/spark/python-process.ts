import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { python } from '../../scripts/spark/set-up-spark';

/** What a script answers: a line of JSON with the number of the question. */
interface Numbered {
  readonly id: number;
  /** What went wrong; left out if nothing did. */
  readonly fault?: string;
}

export interface PythonProcess<Answer> {
  /**
   * Writes a question as a line of JSON, with a number, and returns the answer with this number.
   *
   * @throws Error with the fault that the script tells
   */
  ask(question: object): Promise<Answer>;
  /** Returns what the script says of itself, without being asked, as number 0. */
  readonly started: Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a script with the Python that has Spark and sqlglot. It reads questions and writes answers, a line each. */
export function startPython<Answer>(script: string): PythonProcess<Answer> {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (answer: Numbered) => void>();
  const answerTo = async (id: number) => {
    const answer = await new Promise<Numbered>((resolve) => waiting.set(id, resolve));
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer as Answer;
  };
  createInterface(child.stdout).on('line', (line) => {
    const answer = JSON.parse(line) as Numbered;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ended = once(child, 'exit');
  void ended.then(() => waiting.forEach((tell, id) => tell({ id, fault: `${script} has ended.` })));
  const started = answerTo(0);
  let asked = 0;
  return {
    started,
    ask(question) {
      const id = (asked += 1);
      const answer = answerTo(id);
      child.stdin.write(`${JSON.stringify({ id, ...question })}\n`);
      return answer;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
