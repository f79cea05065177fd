import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What segmenting a file took, in a process of its own. */
export interface Used {
  readonly counts: Readonly<Record<string, number>>;
  /** Processor time in seconds, of all threads together. */
  readonly cpu: number;
  /** The most memory, in bytes. */
  readonly memory: number;
}

/** Parses the last line of a text as JSON. */
export const lastLine = (text: string) => JSON.parse(text.trim().split('\n').at(-1)!) as unknown;

const command = path.join(__dirname, '../../../build/package/clienttier.mjs');

/** Matches a line of the counts that the command prints: `    227,274  High-risk`. */
const countOfTier = /^ +([\d,]+) {2}(.+)$/gm;

/**
 * Segments a .csv file by the packed command, as a user would: with the memory and threads that it takes by itself.
 *
 * @param folder a folder for the script that measures
 */
export function runCommand(folder: string, file: string, out: string, options: readonly string[]): Used {
  const hook = path.join(folder, 'usage.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeSync(2, JSON.stringify(process.resourceUsage()) + '\\n'));`,
  );
  const args = ['--require', hook, command, 'segment', file];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...options, '--out', out, '--force'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stdout === '') throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = lastLine(stderr) as NodeJS.ResourceUsage;
  const counts = Object.fromEntries(
    [...stdout.matchAll(countOfTier)].map(([, clients, name]) => [
      name,
      Number(clients!.replaceAll(',', '')),
    ]),
  );
  return { counts, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}
