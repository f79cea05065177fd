import type { Exchange, Intercept } from '../../../src/simulator/wire/requests/exchange';
import { collectGarbage } from './collect-garbage';

/** The longest request, in characters, that only asks. A longer one has cells to write. */
const longestQuestion = 100_000;
/** Measures only at each hundredth pause, because collecting garbage takes time. */
const pausesBetweenLooks = 100;

/**
 * Measures the memory of the add-in and office.js, in a page in which the simulated Excel holds its cells too: the
 * growth since before the first message, after collecting garbage. Measures at each message, and at some pauses while
 * the add-in plans, up to the first message with cells to write or clear. From then on Univer holds more too; until
 * then, only the texts of messages have been added to Excel's side, and these are subtracted.
 */
export class OwnMemory {
  /** The most memory that was measured, in bytes. */
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
