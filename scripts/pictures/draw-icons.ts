import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser';
import { reportFailure } from '../report-failure';

const assets = path.join(__dirname, '../../assets');
/** The logo in Microsoft's store, which the add-in itself does not show. */
const storeLogo = { file: path.join(__dirname, '../../docs/pictures/store-logo.png'), size: 300 };

/** Sizes in pixels that the manifest requires. */
const icons = { icon: [16, 32, 64, 80, 128], segment: [16, 32, 64, 80], summary: [16, 32, 64, 80] };

async function main(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const [name, sizes] of Object.entries(icons)) {
      const svg = await readFile(path.join(assets, `${name}.svg`), 'utf8');
      for (const size of sizes)
        await writeFile(path.join(assets, `${name}-${size}.png`), await draw(browser, svg, size));
    }
    const svg = await readFile(path.join(assets, 'icon.svg'), 'utf8');
    await writeFile(storeLogo.file, await draw(browser, svg, storeLogo.size));
  } finally {
    await browser.close();
  }
}

/** Draws an svg as a png of `size` pixels each way, with a transparent background. */
async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

main().catch(reportFailure);
