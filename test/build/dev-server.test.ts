import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { devServer } from '../../scripts/webpack/dev-server';

const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-served-'));
const files = ['functions.json', 'functions.zh.json', 'taskpane.html', 'help.html', 'functions.json.map'];
let server: WebpackDevServer;

beforeAll(async () => {
  for (const file of files) writeFileSync(path.join(folder, file), '{}');
  writeFileSync(path.join(folder, 'index.js'), '');
  const compiler = webpack({ mode: 'development', context: folder, entry: './index.js', stats: 'none' });
  // The real settings, except those that need a certificate and a fixed port.
  const options = { ...devServer, port: 0, static: folder, setupExitSignals: false };
  server = new WebpackDevServer(options, compiler!);
  await server.start();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const listening = () => server.server!.address() as AddressInfo;

test('listens to this machine alone', () => {
  expect(['127.0.0.1', '::1']).toContain(listening().address);
});

test('lets other origins read the description of the functions, and nothing else', async () => {
  const allowed = async (file: string) => {
    const answer = await fetch(`http://localhost:${listening().port}/${file}`, {
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
