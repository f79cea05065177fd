import { gzipSync } from 'node:zlib';

/** A custom function as Excel calls it: arguments are rows of cells. */
export type Shipped = (...values: unknown[]) => unknown;

/** The first script of the shipped page, running in a page that loads other scripts only when the test says so. */
export interface ShippedPage {
  readonly functions: ReadonlyMap<string, Shipped>;
  /** The names of the requested scripts. */
  readonly requested: readonly string[];
  /** Answers the requests for scripts, those so far and those from now on. With `false`, all of them fail. */
  answerRequests(arrive: boolean): void;
  /** Answers the requests so far and leaves those from now on without an answer. */
  answerThese(): void;
  /** The place of the pane, if the page was opened with it. */
  readonly root: HTMLElement | null;
}

/**
 * Opens the shipped page in a frame of jsdom.
 *
 * @param read returns the text of a shipped script
 * @param hasPane true to give the page a place for the pane, which is then shown there
 */
export function openShippedPage(read: (file: string) => string, hasPane = false): ShippedPage {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  // The script finds its own address in the page; jsdom does not fetch it.
  page.document.head.innerHTML = '<script src="https://addin.example.com/taskpane.js"></script>';
  if (hasPane) page.document.body.innerHTML = '<div id="root"></div>';
  page.Element.prototype.scrollIntoView = () => undefined;
  const functions = new Map<string, Shipped>();
  const requested: string[] = [];
  const waiting: HTMLScriptElement[] = [];
  let arrive: boolean | undefined;
  const settle = (script: HTMLScriptElement, arrives: boolean) => {
    if (arrives) page.eval(read(fileOf(script)));
    script.dispatchEvent(new page.Event(arrives ? 'load' : 'error'));
  };
  const add = page.document.head.appendChild.bind(page.document.head);
  page.document.head.appendChild = <Added extends Node>(added: Added) => {
    if (added.nodeName !== 'SCRIPT') return add(added);
    const script = added as unknown as HTMLScriptElement;
    requested.push(fileOf(script));
    if (arrive === undefined) waiting.push(script);
    else settle(script, arrive);
    return added;
  };
  class FunctionError extends page.Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  Object.assign(page, {
    Office: {
      context: { displayLanguage: 'en-US' },
      onReady: () => Promise.resolve(),
      actions: { associate: () => undefined },
    },
    // Never idle, so that only what the pane waits for is loaded, however slow the machine is.
    requestIdleCallback: () => 0,
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    CustomFunctions: {
      associate: (id: string, called: Shipped) => functions.set(id, called),
      Error: FunctionError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    },
  });
  page.eval(read('taskpane.js'));
  return {
    functions,
    requested,
    answerRequests(answer) {
      arrive = answer;
      for (const script of waiting.splice(0)) settle(script, answer);
    },
    answerThese() {
      for (const script of waiting.splice(0)) settle(script, true);
    },
    root: page.document.getElementById('root'),
  };
}

/** Returns where a script is in the folder that is shipped: `chunks/12.js`. */
const fileOf = ({ src }: HTMLScriptElement) => new URL(src, 'https://addin.example.com').pathname.slice(1);

/** The steps in which the shipped pane is loaded. */
export interface PaneSteps {
  readonly page: ShippedPage;
  /** Bytes of all scripts that have arrived so far, compressed as a server sends them. */
  bytes(): number;
  /** Answers requests, and those that follow from them, until the names of the pane's buttons are as expected. */
  until(areAsExpected: (names: readonly string[]) => boolean): Promise<void>;
  /** Clicks the button of this name. */
  press(name: string): void;
  said(): string;
}

/**
 * Opens the shipped pane without Excel, and gives it its scripts one request after the other.
 *
 * @param read returns the text of a shipped script
 */
export function openPaneInSteps(read: (file: string) => string): PaneSteps {
  const page = openShippedPage(read, true);
  let arrived = 0;
  const root = page.root!;
  const buttons = () => [...root.querySelectorAll('button')];
  return {
    page,
    bytes: () =>
      ['taskpane.js', ...page.requested.slice(0, arrived)]
        .map((file) => gzipSync(read(file)).length)
        .reduce((sum, size) => sum + size),
    said: () => root.textContent,
    press: (name) =>
      buttons()
        .find(({ textContent }) => textContent === name)!
        .click(),
    async until(areAsExpected) {
      for (let attempt = 0; !areAsExpected(buttons().map(({ textContent }) => textContent)); attempt++) {
        if (attempt === 500) throw new Error(`The pane only says: ${root.textContent}`);
        arrived = page.requested.length;
        page.answerThese();
        await new Promise((passed) => setTimeout(passed, 10));
      }
    },
  };
}
