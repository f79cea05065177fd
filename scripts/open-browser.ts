import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Starts the browser that `findBrowser` finds, without a window. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}
