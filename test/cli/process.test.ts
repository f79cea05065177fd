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

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
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
