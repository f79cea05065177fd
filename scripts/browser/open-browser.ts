import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Starts, without a window, the browser that `findBrowser` finds. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}
