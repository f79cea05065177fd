import open from 'open';
import { buildDemo } from './build-demo';
import { reportFailure } from '../report-failure';
import { serveDemo } from './serve';

const firstPort = 4173;

async function main(): Promise<void> {
  console.log('Building the demo, which takes up to a minute ...');
  await buildDemo();
  const { url } = await serveDemo({ port: firstPort });
  console.log(`\nClientTier is at ${url}\nPress Ctrl+C to stop.`);
  if (hasDesktop()) await open(url);
}

function hasDesktop(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch(reportFailure);
