import type { Clock } from '../../src/excel/office/waiting/clock';

/** A clock that does not run: tests say how much time has passed. */
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

  /** Lets time pass as `pass` does, without waiting for it. */
  passSoon(milliseconds: number): void {
    void this.pass(milliseconds);
  }

  /**
   * Lets time pass once all running work waits. Ends only the waits that have begun by then; later ones belong to the
   * next step. Resolves when the time has passed.
   */
  pass(milliseconds: number): Promise<void> {
    return new Promise((passed) => {
      queueMicrotask(() => {
        const waiting = [...this.#alarms];
        setTimeout(() => {
          this.#now += milliseconds;
          for (const alarm of waiting) {
            if (alarm.at > this.#now || !this.#alarms.delete(alarm)) continue;
            alarm.call();
          }
          passed();
        });
      });
    });
  }
}
