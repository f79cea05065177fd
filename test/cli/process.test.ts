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

ifPipes('Ctrl-C ends it with 130 and says that nothing was written (Windows has no such pipes)', async () => {
  execFileSync('mkfifo', [at('slow.csv')]);
  const { child, ended } = start('segment', at('slow.csv'), '--model', 'abc', '--out', at('never.csv'));
  // Opens as soon as the command reads its input, of which nothing comes.
  const pipe = await open(at('slow.csv'), 'w');
  child.kill('SIGINT');
  await once(child.stderr, 'data');
  await pipe.close();
  const { code, error } = await ended;
  expect(error).toBe('Interrupted. Nothing was written.\n');
  expect(code).toBe(130);
  expect(existsSync(at('never.csv'))).toBe(false);
});
