import { spawn } from 'node:child_process';
import path from 'node:path';
import { forgetResults, reportLack, type Topic } from './bench/results';
import { reportFailure } from './report-failure';

const minute = 60_000;

/**
 * The parts of `npm run bench`: a script, how long it may take, and what of the table it measures. All together they may
 * take 24.5 minutes, so that each has its time whatever the others take.
 */
const parts: readonly { readonly script: string; readonly most: number; readonly topic?: Topic }[] = [
  { script: 'bench-classify', most: 4 * minute, topic: 'classify' },
  { script: 'bench-peers', most: 5 * minute, topic: 'peers' },
  { script: 'bench-functions', most: 3 * minute, topic: 'functions' },
  { script: 'bench-planning', most: minute, topic: 'planning' },
  { script: 'bench-pane', most: 5 * minute, topic: 'pane' },
  { script: 'bench', most: 5.5 * minute, topic: 'segment' },
  { script: 'bench-portable', most: minute },
];

/** Runs a script. Returns why it failed; undefined if it did not. */
function failureOf(script: string, most: number): Promise<string | undefined> {
  const file = path.join(__dirname, `${script}.ts`);
  // A process group of its own, so that the browser and the programs that it starts end with it.
  const isGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit', detached: isGroup });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (isGroup) process.kill(-child.pid!, 'SIGKILL');
    else child.kill();
  }, most);
  return new Promise((ended) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      const after = `it had not ended after ${Math.round(most / 1000)} s`;
      ended(isLate ? after : code === 0 ? undefined : `the script failed (${code})`);
    });
  });
}

/** Runs all parts, one after another; a part that fails is named in the table and at the end. */
async function benchAll(): Promise<void> {
  forgetResults();
  const failed: string[] = [];
  for (const { script, most, topic } of parts) {
    const began = Date.now();
    const why = await failureOf(script, most);
    console.log(`${script}: ${why ?? 'done'}, ${Math.round((Date.now() - began) / 1000)} s\n`);
    if (why === undefined) continue;
    failed.push(`${script}: ${why}`);
    if (topic) reportLack(topic, why);
  }
  if (failed.length > 0) throw new Error(`Not all was measured.\n${failed.join('\n')}`);
}

benchAll().catch(reportFailure);
