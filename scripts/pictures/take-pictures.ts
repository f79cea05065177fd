import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/classifier/language';
import { openBrowser } from '../browser/open-browser';
import { buildDemo } from '../demo/build-demo';
import { PicturedDemo } from './pictured-demo';
import { scenes } from './scenes';
import { reportFailure } from '../report-failure';
import { serveDemo } from '../demo/serve';

const folder = path.join(__dirname, '../../docs/pictures');

/** Takes the pictures of README, docs and store from the demo, in every language: docs/pictures/en/segments.png. */
async function main(): Promise<void> {
  const served = process.env.CLIENTTIER_DEMO_URL;
  if (!served) await buildDemo();
  const own = served ? undefined : await serveDemo({ port: 0 });
  const browser = await openBrowser();
  for (const language of languages) {
    mkdirSync(path.join(folder, language), { recursive: true });
    const demo = await PicturedDemo.open(browser, served ?? own!.url, language);
    for (const [name, show] of Object.entries(scenes)) {
      await show(demo);
      await demo.picture(path.join(folder, language, `${name}.png`));
      console.log(`docs/pictures/${language}/${name}.png`);
    }
    await demo.page.close();
  }
  await browser.close();
  await own?.close();
}

main().catch((error: unknown) => {
  reportFailure(error);
  process.exit();
});
