import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { writeSections } from './document-sections';
import { markdownTable } from './markdown-table';

/** One line of the table at the top of docs/benchmarks.md. */
export interface Result {
  readonly measure: string;
  /** What was measured, with its unit: `1.42 times`, `63 ms`. */
  readonly value: string;
  /** What the value should be: `at most 1.5`; left out if there is no goal. */
  readonly goal?: string;
  readonly isReached?: boolean;
}

const document = path.join(__dirname, '../../docs/benchmarks.md');
const folder = path.join(__dirname, '../../build/bench');

/** The scripts of `npm run bench`, in the order of the table. */
const topics = ['classify', 'peers', 'functions', 'segment'] as const;
type Topic = (typeof topics)[number];

/** The machine and the versions by which everything was measured. */
const machine = () =>
  `${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, ${process.platform}`;

/** Compares a value with its goal: `under('Memory', 12, 10, 'MB')` is missed. */
export const under = (measure: string, value: number, most: number, unit: string): Result => ({
  measure,
  value: `${shown(value)} ${unit}`.trim(),
  goal: `at most ${shown(most)}`,
  isReached: value <= most,
});

/** Shows three digits of a number: 0.0123, 1.23, 123. */
export const shown = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(value >= 10 ? 3 : 2)));

/** Keeps the results of a topic, writes its sections, and the table of all topics above them. */
export function report(topic: Topic, results: readonly Result[], sections: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${topic}.json`), JSON.stringify(results));
  writeSections(document, `${overview()}\n${sections}`);
}

function overview(): string {
  const files = new Set(readdirSync(folder));
  const lines = topics
    .filter((topic) => files.has(`${topic}.json`))
    .flatMap((topic) => JSON.parse(readFileSync(path.join(folder, `${topic}.json`), 'utf8')) as Result[])
    .map(({ measure, value, goal = '', isReached }) => [
      measure,
      value,
      goal,
      isReached === undefined ? '' : isReached ? 'reached' : 'missed',
    ]);
  return `# How fast ClientTier decides

By \`npm run bench\`, on ${machine()}. Times are medians; the processor's where not said otherwise, as other programs share the machine.
What is compared takes turns, and a ratio is the median of the ratios of the turns.

${markdownTable(['measure', 'value', 'goal', ''], lines)}`;
}
