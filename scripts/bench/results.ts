import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The scripts of `npm run bench` that write into this document, in the order of the table. */
const topics = ['classify', 'peers', 'functions', 'planning', 'segment', 'pane'] as const;
export type Topic = (typeof topics)[number];

/** The machine and the versions by which everything was measured. */
const machine = () =>
  `${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, ${process.platform}`;

/** Compares a value with its goal: `under('Memory', 12, 10, 'MB')` is missed, and so is one that was not measured. */
export const under = (measure: string, value: number, most: number, unit: string): Result => ({
  measure,
  value: Number.isNaN(value) ? shown(value) : `${shown(value)} ${unit}`.trim(),
  goal: `at most ${most.toLocaleString('en-US')}`,
  isReached: value <= most,
});

/** Shows three digits of a number: 0.0123, 1.23, 123. NaN is `not measured`. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return 'not measured';
  return value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}

/** Forgets the results of all topics, so that a table never mixes two runs. */
export const forgetResults = (): void => rmSync(folder, { recursive: true, force: true });

/** Writes into the table that a topic has no results, and why; the topic's sections stay as they are. */
export const reportLack = (topic: Topic, why: string): void =>
  report(topic, [{ measure: `**${topic}**`, value: `not measured: ${why}` }], '');

/** Keeps the results of a topic, writes its sections, and the table of all topics above them. */
export function report(topic: Topic, results: readonly Result[], sections: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${topic}.json`), JSON.stringify(results));
  writeSections(document, `${overview()}\n${sections}`);
}

/** Returns the results of a topic; a line that says so if it was not measured. */
function resultsOf(topic: Topic): readonly Result[] {
  const file = path.join(folder, `${topic}.json`);
  if (!existsSync(file)) return [{ measure: `**${topic}**`, value: 'not measured' }];
  return JSON.parse(readFileSync(file, 'utf8')) as Result[];
}

function overview(): string {
  const lines = topics
    .flatMap(resultsOf)
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
