/** The clock by which Excel's answers are awaited. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; answers how to stop that. */
  after(milliseconds: number, call: () => void): () => void;
}

export const computerClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

let current = computerClock;

/** Sets another clock: tests do not wait for half a minute. */
export function setClock(clock: Clock): void {
  current = clock;
}

export const clock: Clock = {
  now: () => current.now(),
  after: (milliseconds, call) => current.after(milliseconds, call),
};

export const pause = (milliseconds: number) =>
  new Promise<void>((passed) => clock.after(milliseconds, passed));
