import NodeEnvironment from 'jest-environment-node';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/browser/open-browser';

/** What a test file of the browser project is lent. */
export interface Lent {
  /** Starts the browser if the test process has none. */
  browser(): Promise<Browser>;
  /** The pages to go on with, by what they were opened with, such as `en-US`. */
  readonly pages: Map<string, Page>;
}

declare global {
  var lent: Lent;
}

/** Milliseconds after which a browser closes that no test file uses, so that it takes no time from other tests. */
const idle = 10_000;

/**
 * Lets the browser compile each function at once, by its quick compiler. Tests open the pane so often that most functions
 * run a few times only: in an interpreter, and watched to see which are worth the better compiler. Young objects get as much
 * room as in the test processes.
 */
const compiling = '--js-flags=--always-sparkplug,--max-semi-space-size=64';

/** Of the test process, because Jest loads this file once for all test files of a process. */
let started: Promise<Browser> | undefined;
let closing: NodeJS.Timeout | undefined;
const pages = new Map<string, Page>();

/**
 * Lends each test file the browser and the pages of its test process. Starting a browser and loading the demo takes
 * ten seconds of a processor, beginning anew on a page two or three.
 */
export default class BrowserEnvironment extends NodeEnvironment {
  private hasFailed = false;

  override async setup(): Promise<void> {
    await super.setup();
    clearTimeout(closing);
    this.global.lent = { browser: () => (started ??= openBrowser([compiling])), pages };
  }

  /** Notes a failure: nobody knows what it left on the pages. */
  handleTestEvent({ name }: { readonly name: string }): void {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.hasFailed = true;
  }

  override async teardown(): Promise<void> {
    if (this.hasFailed) await close();
    else closing = setTimeout(() => void close(), idle);
    await super.teardown();
  }
}

async function close(): Promise<void> {
  const browser = started;
  started = undefined;
  pages.clear();
  await (await browser)?.close();
}
