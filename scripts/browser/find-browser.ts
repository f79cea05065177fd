import { existsSync } from 'node:fs';
import { installFromDebian, installFromPlaywright } from './install-browser';
import { installedBrowser } from './installed-browsers';

/**
 * Returns the path of the browser to test with: CLIENTTIER_BROWSER if this is set; otherwise an installed browser;
 * otherwise one that is installed now.
 *
 * @throws Error saying what to do if all of this fails, because tests are never skipped for lack of a browser
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CLIENTTIER_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CLIENTTIER_BROWSER is "${chosen}", and there is no such file.`);
  }
  const installed = installedBrowser();
  if (installed) return installed;

  for (const install of [installFromDebian, installFromPlaywright]) {
    if (!(await install())) continue;
    const browser = installedBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge. None was found and none could be installed. ' +
      'Install one of them, or set CLIENTTIER_BROWSER to the path of one, and run this again.',
  );
}
