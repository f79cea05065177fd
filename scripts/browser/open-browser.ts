import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Starts, without a window, the browser that `findBrowser` finds, with these options of its command line. */
export async function openBrowser(args: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args });
}
