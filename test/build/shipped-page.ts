/** A custom function as Excel calls it: arguments are rows of cells. */
export type Shipped = (...values: unknown[]) => unknown;

/** The first script of the shipped page, running in a page that loads other scripts only when the test says so. */
export interface ShippedPage {
  readonly functions: ReadonlyMap<string, Shipped>;
  /** The names of the requested scripts. */
  readonly requested: readonly string[];
  /** Answers the requests for scripts, those so far and those from now on. With `false`, all of them fail. */
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
    if (arrive) page.eval(read(fileOf(script)));
    script.dispatchEvent(new page.Event(arrive ? 'load' : 'error'));
  };
  page.document.head.appendChild = <Added extends Node>(added: Added) => {
    const script = added as unknown as HTMLScriptElement;
    requested.push(fileOf(script));
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

/** Returns where a script is in the folder that is shipped: `chunks/12.js`. */
const fileOf = ({ src }: HTMLScriptElement) => new URL(src).pathname.slice(1);
