import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-served-'));
const files = ['functions.json', 'functions.zh.json', 'taskpane.html', 'help.html', 'functions.json.map'];
let server: ChildProcess;
let listening: AddressInfo;

beforeAll(async () => {
  for (const file of files) writeFileSync(path.join(folder, file), '{}');
  writeFileSync(path.join(folder, 'index.js'), '');
  const program = ['--import', 'tsx', path.join(__dirname, 'serve-settings.ts'), folder];
  server = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let problems = '';
  server.stderr!.on('data', (text) => (problems += String(text)));
  for await (const line of createInterface({ input: server.stdout! })) {
    listening = JSON.parse(line) as AddressInfo;
    return;
  }
  throw new Error(`The server did not start:\n${problems}`);
});
afterAll(async () => {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

test('listens to this machine alone', () => {
  expect(['127.0.0.1', '::1']).toContain(listening.address);
});

test('lets other origins read the description of the functions, and nothing else', async () => {
  const allowed = async (file: string) => {
    const answer = await fetch(`http://localhost:${listening.port}/${file}`, {
      headers: { Origin: 'https://excel.officeapps.live.com' },
    });
    expect(answer.status).toBe(200);
    return answer.headers.get('Access-Control-Allow-Origin');
  };
  expect(await allowed('functions.json')).toBe('*');
  expect(await allowed('functions.zh.json')).toBe('*');
  expect(await allowed('functions.json?v=1')).toBe('*');
  for (const file of [
    'taskpane.html',
    'help.html',
    'main.js',
    'functions.json.map',
    'help.html?/functions.json',
  ])
    expect(await allowed(file)).toBeNull();
});
