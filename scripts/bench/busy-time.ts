/** Sends a message to the simulated Excel on Windows. */
type Execute = (id: number, parameters: readonly unknown[], respond: (answer: unknown) => void) => void;

/**
 * Times how long the add-in and office.js keep the page busy without a pause, in a page in which the simulated Excel
 * runs on the same thread.
 * The time from a message to its answer is Excel's and is not counted. A stretch of the add-in ends with its next
 * message, or when it gives way to the page by a message to itself. A stretch counts the smaller of elapsed time and
 * the process's processor time, because the clock goes on while other programs have the processor.
 */
export class BusyTime {
  /** In milliseconds. */
  longest = 0;
  /** Called when the add-in gives way, at which time nothing is counted. */
  onGivingWay: () => void = () => undefined;
  #turn: 'addin' | 'excel' | 'page' = 'page';
  #since = now();

  constructor() {
    this.#listenToMessages();
    this.#listenToGivingWay();
  }

  /** Times one piece of the add-in's work; returns its longest stretch. */
  async of(work: () => Promise<unknown>): Promise<number> {
    this.longest = 0;
    this.#begin();
    await work();
    this.#end('page');
    return this.longest;
  }

  #begin(): void {
    this.#turn = 'addin';
    this.#since = now();
  }

  #end(turn: 'excel' | 'page'): void {
    if (this.#turn === 'addin') this.longest = Math.max(this.longest, timeFrom(this.#since, now()));
    this.#turn = turn;
  }

  #listenToMessages(): void {
    const excel = window.external as unknown as { Execute: Execute };
    const execute = excel.Execute.bind(excel);
    excel.Execute = (id, parameters, respond) => {
      this.#end('excel');
      execute(id, parameters, (answer) => {
        this.#begin();
        respond(answer);
      });
    };
  }

  #listenToGivingWay(): void {
    const [begin, end, isTurnOf, pause] = [
      () => this.#begin(),
      () => this.#end('page'),
      (turn: 'addin' | 'page') => this.#turn === turn,
      () => this.onGivingWay(),
    ];
    const Channel = globalThis.MessageChannel;
    globalThis.MessageChannel = class extends Channel {
      constructor() {
        super();
        const post = this.port2.postMessage.bind(this.port2);
        this.port2.postMessage = (message: unknown) => {
          const isGivingWay = isTurnOf('addin');
          if (isGivingWay) {
            end();
            pause();
          }
          post(message);
          if (isGivingWay) this.port1.addEventListener('message', () => isTurnOf('page') && begin());
        };
      }
    };
  }
}

/** Elapsed milliseconds, and those during which the process had a processor. */
interface Instant {
  readonly clock: number;
  readonly processor: number;
}

function now(): Instant {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

const timeFrom = (start: Instant, end: Instant) =>
  Math.min(end.clock - start.clock, end.processor - start.processor);
