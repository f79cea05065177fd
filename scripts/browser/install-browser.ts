import { run, runNode } from '../run';

/** Debian's Chromium, and fonts without which Chinese characters in a screenshot would be empty boxes. */
const packages = ['chromium', 'fonts-noto-cjk'];

/**
 * Installs Chromium with apt-get, which needs Debian or similar, and root or sudo without a password. Returns whether
 * it succeeded.
 */
export async function installFromDebian(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if ((await aptGet('update')) !== 0) return false;
  return (await aptGet('install', '-y', '--no-install-recommends', ...packages)) === 0;
}

/** Downloads Playwright's own Chromium. Returns whether it succeeded. */
export async function installFromPlaywright(): Promise<boolean> {
  return (await runNode('node_modules/playwright-core/cli.js', ['install', 'chromium'])) === 0;
}
