/** A clock that measures how long Excel takes to answer; tests replace it. */
export interface Clock {
  /** Returns the milliseconds since 1970. */
  now(): number;
  /** Calls `call` after so many milliseconds. Returns a function that cancels the call. */
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

/** Changes the clock, so that tests need not wait for half a minute. */
export function setClock(clock: Clock): void {
  current = clock;
}

export const clock: Clock = {
  now: () => current.now(),
  after: (milliseconds, call) => current.after(milliseconds, call),
};

export const pause = (milliseconds: number) =>
  new Promise<void>((passed) => clock.after(milliseconds, passed));
