import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import type { Exchange, Intercept } from '../../src/simulator/wire/requests/exchange';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A longer request carries cells to write. */
const longestQuestion = 100_000;
/** Collecting garbage takes its time. */
const pausesBetweenLooks = 100;

/**
 * Measures what the add-in and office.js hold, in a page where the simulated Excel holds its cells too: by how much more
 * is in use, garbage collected, than before the first message: at each message, and now and then where the add-in gives way
 * while it plans, up to the first message with cells to write or to clear: from its answer on Univer holds more too. By then the simulated Excel has taken nothing in but the
 * texts of the messages, which are subtracted.
 */
export class OwnMemory {
  /** Bytes. */
  peak = 0;
  #start = inUse();
  #isOver = false;
  #pauses = 0;
  readonly #exchanges: Exchange[] = [];

  readonly intercept: Intercept = (exchange) => {
    if (this.#isOver) return undefined;
    this.#look();
    this.#exchanges.push(exchange);
    this.#isOver = exchange.requestBytes > longestQuestion || exchange.request.includes('"Name":"Clear"');
    return undefined;
  };

  readonly onGivingWay = () => {
    if (!this.#isOver && this.#pauses++ % pausesBetweenLooks === 0) this.#look();
  };

  #look(): void {
    const texts = this.#exchanges.map(({ requestBytes, replyBytes }) => requestBytes + replyBytes);
    const kept = texts.reduce((sum, bytes) => sum + bytes, 0);
    this.peak = Math.max(this.peak, inUse() - this.#start - kept);
  }
}

function inUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
