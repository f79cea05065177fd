import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../.nginx');

export interface Nginx {
  readonly program: string;
  /** The path of a file that maps the endings of file names to content types. */
  readonly mimeTypes: string;
}

const debian: Nginx = {
  program: path.join(folder, 'usr/sbin/nginx'),
  mimeTypes: path.join(folder, 'etc/nginx/mime.types'),
};

/**
 * Returns the nginx to test with: the one that CLIENTTIER_NGINX names; otherwise the one of this machine; otherwise the
 * one of Debian's package, which is unpacked into `.nginx` without being installed or started. If there is none,
 * returns a text with the reason.
 */
export function findNginx(): Nginx | string {
  const ofMachine = '/etc/nginx/mime.types';
  const program = process.env.CLIENTTIER_NGINX ?? 'nginx';
  if (existsSync(ofMachine) && runs(program)) return { program, mimeTypes: ofMachine };
  if (runs(debian.program)) return debian;
  if (!unpack()) {
    if (spawnSync('apt-get', ['update'], { stdio: 'ignore' }).status !== 0 || !unpack())
      return 'there is no nginx, and apt-get could not fetch Debian’s package (without a network it cannot)';
  }
  return runs(debian.program) ? debian : 'Debian’s nginx does not run here';
}

const runs = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;

/** Fetches Debian's packages and unpacks them. Returns whether that succeeded. */
function unpack(): boolean {
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, stdio: 'ignore' } as const;
  if (spawnSync('apt-get', ['download', 'nginx', 'nginx-common'], options).status !== 0) return false;
  const packages = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  return packages.every((file) => spawnSync('dpkg-deb', ['-x', file, '.'], options).status === 0);
}
