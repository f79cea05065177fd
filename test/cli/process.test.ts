import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { folderForTest } from './command';

const at = folderForTest();
const main = path.join(__dirname, '../../src/cli/main.ts');
const isWindows = process.platform === 'win32';

const start = (...args: readonly string[]) => startWith([], ...args);

/** Starts the command with these options of Node.js. */
function startWith(options: readonly string[], ...args: readonly string[]) {
  const child = spawn(process.execPath, [...options, '--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', error: '' };
  child.stdout.on('data', (text) => (printed.out += String(text)));
  child.stderr.on('data', (text) => (printed.error += String(text)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...printed }));
  return { child, ended };
}

test('a program gets JSON on one stream, nothing on the other, and the exit code', async () => {
  writeFileSync(at('in.csv'), 'Customer,Sales,Loyalty\nAda,40,4\nBen,10,1\n');
  const { ended } = start(
    'segment',
    at('in.csv'),
    '--model',
    'sales-loyalty',
    '--out',
    at('out.csv'),
    '--json',
  );
  const { code, out, error } = await ended;
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(JSON.parse(out)).toMatchObject({ file: at('in.csv'), out: at('out.csv'), sheet: 'in' });
  expect(readFileSync(at('out.csv'), 'utf8')).toContain('Ada,40,4,Treasure');
});

test('cells that need more memory than there is end it with what to do, before Node.js ends', async () => {
  const rows = Array.from({ length: 400_000 }, (_, row) => `Client ${row},${row % 100 ? 'n/a' : row},3\n`);
  writeFileSync(at('mixed.csv'), `Customer,Sales,Loyalty\n${rows.join('')}`);
  const args = ['segment', at('mixed.csv'), '--model', 'sales-loyalty', '--column', 'sales=Sales'];
  const { code, out, error } = await startWith(['--max-old-space-size=100'], ...args).ended;
  expect(error).toMatch(
    /^The 400,001 rows of mixed\.csv need more than .* NODE_OPTIONS=--max-old-space-size=1024\n$/,
  );
  expect({ code, out }).toEqual({ code: 4, out: '' });
  expect(existsSync(at('mixed-segmented.csv'))).toBe(false);
});

const ifPipes = isWindows ? test.skip : test;

ifPipes.each([
  ['Ctrl-C', 'SIGINT', 130, 'Interrupted. Nothing was written.\n'],
  ['timeout or a shutdown', 'SIGTERM', 143, 'Ended by another program. Nothing was written.\n'],
] as const)(
  '%s ends it and says that nothing was written (not on Windows)',
  async (_, signal, exit, message) => {
    const slow = at(`${signal}.csv`);
    execFileSync('mkfifo', [slow]);
    const { child, ended } = start('segment', slow, '--model', 'abc', '--out', at('never.csv'));
    // The pipe opens when the command reads its input; nothing is written to it.
    const pipe = await open(slow, 'w');
    child.kill(signal);
    await once(child.stderr, 'data');
    await pipe.close();
    const { code, error } = await ended;
    expect(error).toBe(message);
    expect(code).toBe(exit);
    expect(existsSync(at('never.csv'))).toBe(false);
  },
);

ifPipes('a reader that has seen enough ends it quietly: clienttier models | head -1', async () => {
  const { child, ended } = start('models');
  child.stdout.destroy();
  const { code, error } = await ended;
  expect({ code, error }).toEqual({ code: 0, error: '' });
});
