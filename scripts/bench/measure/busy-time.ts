/** Sends a message to the simulated Excel on Windows. */
type Execute = (id: number, parameters: readonly unknown[], respond: (answer: unknown) => void) => void;

/**
 * Measures how long the add-in and office.js keep the page busy without a pause, in a page in which the simulated Excel
 * runs on the same thread. Leaves out the time from a message to its answer, which is Excel's. A stretch of work ends
 * with the next message to Excel, or when the add-in pauses by a message to itself. Counts elapsed time or the
 * process's processor time, whichever is less, because the clock goes on while other programs use the processor.
 */
export class BusyTime {
  /** The longest stretch, in milliseconds. */
  longest = 0;
  /** Called when the add-in pauses; the time of this call does not count. */
  onGivingWay: () => void = () => undefined;
  #turn: 'addin' | 'excel' | 'page' = 'page';
  #since = now();

  constructor() {
    this.#listenToMessages();
    this.#listenToGivingWay();
  }

  /** Measures one piece of the add-in's work. Returns its longest stretch in milliseconds. */
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

/** A moment: elapsed milliseconds, and milliseconds of processor time. */
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
