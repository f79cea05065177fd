import path from 'node:path';
import { writeSections } from './bench/document-sections';
import { markdownTable } from './bench/markdown-table';
import type { MeasuredStep } from './bench/round-trips.bench';
import { report, shown, under } from './bench/results';
import { runMeasurement } from './bench/measure/run-measurement';
import { reportFailure } from './report-failure';

const document = path.join(__dirname, '../docs/round-trips.md');
/** Numbers of clients, ascending; the command line may name others. From 100,000 on each takes minutes. */
const usual = [1_000, 10_000, 50_000, 200_000];
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : usual;
const largest = sizes.at(-1)!;

/** How much faster than the number of clients messages and bytes may grow: with ten times the clients, twelve times. */
const mostGrowth = 1.2;

/** How many megabytes of memory the add-in may take. */
const mostMemory = (clients: number) => Math.round((10e6 + 1_200 * clients) / 2 ** 20);

const introduction = `# Messages between ClientTier and Excel

By \`npm run bench\`: the genuine office.js on the simulated Excel, for a sheet of twelve columns of which four are read:
names, cities, sales of which a third are typed as text (\`¥1,200.50\`), and loyalty in numbers and words. Messages and bytes
depend on nothing but the code, so that a change of it shows here; ten times the clients may take twelve times as many.
Excel on the web takes and gives no more than 5 MB (5,242,880 bytes) at once.

*Longest task* is the longest that the add-in and office.js kept the page busy without a stop, on the machine that ran
this; it may be 50 ms. The simulated Excel works in the same page: its work, from a message until the answer, is left out.
It is the time on the clock or the processor time of the process, whichever is less, as other programs may hold the
processor meanwhile; for 1,000 clients the least of three runs. What Jest does to load the add-in's files is left out too.

*Memory*, measured in a run of its own, is what the add-in and office.js hold at most, garbage collected: what is in use beyond what was before the step,
without the texts of messages that the simulated Excel keeps; up to the first cells that are written or cleared, as from
then on the simulated Excel grows too. It may be 10 MB and 1.2 kB a client.

`;

const header = [
  ...['clients', 'step', 'messages', 'bytes sent', 'bytes received', 'largest request', 'largest answer'],
  ...['longest task (ms)', 'memory (MB)'],
];

/** Measures each size in a process of its own, and writes the table into docs. */
async function main(): Promise<void> {
  const measured = new Map<number, MeasuredStep[]>();
  for (const clients of sizes) {
    const steps = await stepsFor(clients);
    if (!steps) return;
    measured.set(clients, steps);
  }
  const lines = sizes.flatMap((clients) => measured.get(clients)!.map((step) => [clients, ...cellsOf(step)]));
  const table = markdownTable(header, lines);
  writeSections(document, introduction + table);
  console.log(`\n${table}`);
  const growths = sizes
    .slice(1)
    .map((clients, index) =>
      growth(measured.get(sizes[index]!)!, measured.get(clients)!, clients / sizes[index]!),
    );
  reportLargest(measured.get(largest)!, Math.max(...growths));
}

/** Returns the measured steps; undefined if they failed, which that process has printed. */
const stepsFor = (clients: number) =>
  runMeasurement<MeasuredStep[]>('round-trips', { BENCH_CLIENTS: String(clients) });

/**
 * Writes what the most clients take into docs/benchmarks.md.
 *
 * @param growing how much faster than the number of clients messages or bytes grow
 */
function reportLargest(steps: readonly MeasuredStep[], growing: number): void {
  const most = (of: keyof MeasuredStep) => Math.max(...steps.map((step) => Number(step[of])));
  const segment = steps.find(({ step }) => step === 'segment')!;
  report(
    'segment',
    [
      under(
        `*Segment sheet*, ${shown(largest)} clients: the longest task of finding, planning and writing`,
        most('longestTask'),
        50,
        'ms',
      ),
      under('The same: memory of the add-in', most('memory') / 2 ** 20, mostMemory(largest), 'MB'),
      under(
        'The same: the largest message, of which Excel on the web takes 5,120 kB',
        Math.max(most('largestRequest'), most('largestAnswer')) / 1024,
        5 * 1024,
        'kB',
      ),
      under(
        `Messages and bytes from ${shown(sizes[0]!)} to ${shown(largest)} clients, against the clients: grow`,
        growing,
        mostGrowth,
        'times',
      ),
      {
        measure: 'The same, first time: messages and bytes',
        value: `${segment.messages}; ${shown((segment.sent + segment.received) / 1e6)} MB`,
      },
    ],
    '',
  );
}

/** Returns how much faster messages or bytes grow than the clients, of whom there are so many times as many. */
const growth = (fewer: readonly MeasuredStep[], more: readonly MeasuredStep[], times: number): number =>
  Math.max(
    ...more.flatMap((step, index) =>
      (['messages', 'sent', 'received'] as const).map(
        (measure) => step[measure] / fewer[index]![measure] / times,
      ),
    ),
  );

const cellsOf = (step: MeasuredStep): (string | number)[] => [
  step.step,
  step.messages,
  step.sent,
  step.received,
  step.largestRequest,
  step.largestAnswer,
  Math.round(step.longestTask),
  Math.max(0, Math.round(step.memory / 100_000) / 10),
];

main().catch(reportFailure);
