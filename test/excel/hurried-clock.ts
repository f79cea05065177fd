import type { Clock } from '../../src/excel/office/clock';

/** A clock that stands still until it is told how much time has passed. */
export class HurriedClock implements Clock {
  #now = 0;
  readonly #alarms = new Set<{ at: number; call: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, call };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /**
   * Lets time pass as soon as everything that is under way has come as far as it can. It passes for what waits by then,
   * and not for what begins to wait later: that is the next work's affair.
   */
  passSoon(milliseconds: number): void {
    queueMicrotask(() => {
      const waiting = [...this.#alarms];
      setTimeout(() => {
        this.#now += milliseconds;
        for (const alarm of waiting) {
          if (alarm.at > this.#now || !this.#alarms.delete(alarm)) continue;
          alarm.call();
        }
      });
    });
  }
}
