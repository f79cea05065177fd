import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { clienttier, folderForTest } from './command';

const at = folderForTest();
const clone = path.join(__dirname, '../..');
const readme = readFileSync(path.join(clone, 'README.md'), 'utf8');
const job = /A night job:\n\n```\n(.*?)```/s.exec(readme)![1]!;

const runJob = () => spawnSync('sh', ['-c', job], { cwd: at(''), encoding: 'utf8' });
const write = (...clients: readonly string[]) =>
  writeFileSync(at('customers.csv'), ['Customer,Sales,Loyalty', ...clients, ''].join('\n'));

/** The folder takes the place of the clone, with the user's files in it. */
beforeAll(async () => {
  copyFileSync(path.join(clone, 'package.json'), at('package.json'));
  for (const name of ['node_modules', 'src', 'tsconfig.json']) symlinkSync(path.join(clone, name), at(name));
  write('Ada,40,4', 'Ben,30,1', 'Cleo,20,3', 'Dan,10,2');
  // The medians are 25 and 2.5.
  const policy = [
    'policy',
    'make',
    at('customers.csv'),
    '--model',
    'sales-loyalty',
    '--out',
    at('policy.json'),
  ];
  expect((await clienttier(...policy)).code).toBe(0);
});

const ifShell = process.platform === 'win32' ? test.skip : test;

ifShell(
  'the night job runs as README.md has it, and lists who changed (not on Windows)',
  () => {
    const first = runJob();
    expect({ status: first.status, error: first.stderr }).toMatchObject({ status: 0 });
    expect(readFileSync(at('segmented.csv'), 'utf8')).toContain('Ben,30,1,High-risk');
    write('Ada,40,4', 'Ben,30,3', 'Cleo,20,3', 'Dan,10,2');
    const { status, stdout } = runJob();
    expect(status).toBe(0);
    expect(stdout).toContain('changes.txt');
    const changes = readFileSync(at('changes.txt'), 'utf8').split('\n');
    expect(changes.filter((line) => /^[<>]/.test(line)).map((line) => line.split(',').slice(0, 4))).toEqual([
      ['< Ben', '30', '1', 'High-risk'],
      ['> Ben', '30', '3', 'Treasure'],
    ]);
  },
  120_000,
);

ifShell(
  'a policy with a mistake ends the job, and what was segmented before stays (not on Windows)',
  () => {
    writeFileSync(at('policy.json'), '{');
    writeFileSync(at('segmented.csv'), 'before');
    const { status, stderr } = runJob();
    expect(status).toBe(6);
    expect(stderr).toContain('policy.json');
    expect(readFileSync(at('segmented.csv'), 'utf8')).toBe('before');
  },
  120_000,
);
