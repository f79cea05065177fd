import { buildDemo } from '../../scripts/build-demo';
import { findBrowser } from '../../scripts/find-browser';
import { serveDemo, type ServedDemo } from '../../scripts/serve';

declare global {
  /** The demo as served for the browser tests; nothing where CLIENTTIER_DEMO_URL named one that was there already. */
  var servedDemo: ServedDemo | undefined;
}

/** Gives every browser test CLIENTTIER_BROWSER, a path, and CLIENTTIER_DEMO_URL, an address that ends with a slash. */
export default async function setUp(): Promise<void> {
  process.env.CLIENTTIER_BROWSER = await findBrowser();
  if (process.env.CLIENTTIER_DEMO_URL) return;
  await buildDemo();
  globalThis.servedDemo = await serveDemo({ port: 0 });
  process.env.CLIENTTIER_DEMO_URL = globalThis.servedDemo.url;
}
