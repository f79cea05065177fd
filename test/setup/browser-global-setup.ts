import { buildDemo } from '../../scripts/demo/build-demo';
import { findBrowser } from '../../scripts/browser/find-browser';
import { serveDemo, type ServedDemo } from '../../scripts/demo/serve';

declare global {
  /**
   * The server of the demo for the browser tests; undefined if CLIENTTIER_DEMO_URL names a demo that is already served.
   */
  var servedDemo: ServedDemo | undefined;
}

/**
 * Sets two variables for all browser tests: CLIENTTIER_BROWSER, a path, and CLIENTTIER_DEMO_URL, an address with a
 * slash at its end. Builds the demo, unless CLIENTTIER_DEMO_IS_BUILT says that this was done just before.
 */
export default async function setUp(): Promise<void> {
  process.env.CLIENTTIER_BROWSER = await findBrowser();
  if (process.env.CLIENTTIER_DEMO_URL) return;
  if (!process.env.CLIENTTIER_DEMO_IS_BUILT) await buildDemo();
  globalThis.servedDemo = await serveDemo({ port: 0 });
  process.env.CLIENTTIER_DEMO_URL = globalThis.servedDemo.url;
}
