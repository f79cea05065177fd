/** How a message goes to the simulated Excel on Windows. */
type Execute = (id: number, parameters: readonly unknown[], respond: (answer: unknown) => void) => void;

/**
 * Times what the add-in and office.js do at one go, in a page where the simulated Excel works in the same thread.
 * From a message until its answer it is Excel's turn, which is not counted. A stretch of the add-in's ends with its
 * next message, or where it gives way to the page by a message to itself. It takes the time on the clock or the processor
 * time of the whole process, whichever is less: while other programs have the processor the clock goes on.
 */
export class BusyTime {
  /** Milliseconds. */
  longest = 0;
  /** Called where the add-in gives way, when its work is not timed. */
  onGivingWay: () => void = () => undefined;
  #turn: 'addin' | 'excel' | 'page' = 'page';
  #since = now();

  constructor() {
    this.#listenToMessages();
    this.#listenToGivingWay();
  }

  /** Times one piece of work of the add-in's; answers its longest stretch. */
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

/** Milliseconds on the clock, and those for which the process had a processor. */
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
