import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { findNginx } from '../../scripts/hosting/find-nginx';
import { until } from '../e2e/page/until';

/**
 * Starts nginx with the site of a build, as somebody does who copies it: names the folder and a certificate in it, and
 * leaves the rest as it is. Resolves with what ends it, once it listens.
 *
 * @param built the folder that `npm run build` wrote
 * @param port of the address that it was built for
 * @param work a folder for what nginx writes
 */
export async function startNginx(built: string, port: number, work: string): Promise<() => Promise<void>> {
  const nginx = findNginx();
  if (typeof nginx === 'string') throw new Error(`Run this as npm run test:hosting: ${nginx}.`);
  mkdirSync(work, { recursive: true });
  const inWork = (file: string) => path.join(work, file);
  const names = ['-subj', '/CN=localhost', '-days', '1', '-keyout', inWork('key'), '-out', inWork('cert')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...names], { stdio: 'ignore' });

  const site = readFileSync(path.join(built, 'nginx.conf'), 'utf8')
    .replace('/var/www/clienttier', built)
    .replace(/(ssl_certificate) .*;/, `$1 ${inWork('cert')};`)
    .replace(/(ssl_certificate_key) .*;/, `$1 ${inWork('key')};`);
  writeFileSync(inWork('site.conf'), site);
  writeFileSync(inWork('nginx.conf'), aroundSite(nginx.mimeTypes, inWork));

  const child = spawn(nginx.program, ['-p', work, '-e', inWork('error.log'), '-c', inWork('nginx.conf')]);
  const exit = once(child, 'exit');
  await until(true, async () => {
    if (child.exitCode !== null) throw new Error(readFileSync(inWork('error.log'), 'utf8'));
    return listens(port);
  });
  return async () => {
    child.kill('SIGTERM');
    await exit;
  };
}

/** Returns what Debian's own nginx.conf has around a site, as far as the tests need it. */
function aroundSite(mimeTypes: string, inWork: (file: string) => string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // If root started it, nginx would change to another user, who may not read the folders of this test.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${inWork('pid')}; events {}`,
    `http { include ${mimeTypes}; access_log off;`,
    ...temporary.map((kind) => `${kind}_temp_path ${inWork(kind)};`),
    `include ${inWork('site.conf')}; }`,
  ].join('\n');
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => resolve(socket.destroy() !== undefined));
    socket.on('error', () => resolve(false));
  });
