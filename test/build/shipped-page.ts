import path from 'node:path';

/** What a custom function is for Excel: arguments are rows of cells. */
export type Shipped = (...values: unknown[]) => unknown;

/** The shipped page's first script, run in a page that loads other scripts only when it is told to. */
export interface ShippedPage {
  readonly functions: ReadonlyMap<string, Shipped>;
  /** Names of the scripts that were asked for. */
  readonly requested: readonly string[];
  /** Loads the scripts that are asked for, from now on and so far; with `false`, they fail. */
  answerRequests(arrive: boolean): void;
}

/**
 * Opens the shipped page in a frame of jsdom.
 *
 * @param read returns the text of a shipped script
 */
export function openShippedPage(read: (file: string) => string): ShippedPage {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  // The script finds its own address in the page; jsdom does not fetch it.
  page.document.head.innerHTML = '<script src="https://addin.example.com/taskpane.js"></script>';
  const functions = new Map<string, Shipped>();
  const requested: string[] = [];
  const waiting: HTMLScriptElement[] = [];
  let arrive: boolean | undefined;
  const settle = (script: HTMLScriptElement) => {
    if (arrive) page.eval(read(path.basename(script.src)));
    script.dispatchEvent(new page.Event(arrive ? 'load' : 'error'));
  };
  page.document.head.appendChild = <Added extends Node>(added: Added) => {
    const script = added as unknown as HTMLScriptElement;
    requested.push(path.basename(script.src));
    if (arrive === undefined) waiting.push(script);
    else settle(script);
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
    Office: { context: { displayLanguage: 'en-US' } },
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
      for (const script of waiting.splice(0)) settle(script);
    },
  };
}
