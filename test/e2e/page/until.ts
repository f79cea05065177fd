import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

/** How long to wait for a state, in milliseconds. It is long, because the machine may be busy with other work. */
export const patience = 60_000;

/**
 * Waits until what is read equals `wanted`, compared by `toEqual`. Fails with the difference if that does not happen.
 * Wait for what must appear, never for what must disappear: before anything has begun, that is true as well.
 */
export async function until<T>(wanted: T, read: () => Promise<T>): Promise<void> {
  const end = Date.now() + patience;
  // Looks less and less often, because looking takes time from what is waited for.
  for (let wait = 50; ; wait = Math.min(1.5 * wait, 300)) {
    try {
      if (isEqual(await read(), wanted)) return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    if (Date.now() > end) return expect(await read()).toEqual(wanted);
    await pause(wait);
  }
}

/**
 * Returns whether `toEqual` would pass. It does not describe the difference, because describing two workbooks takes
 * seconds.
 */
function isEqual(now: unknown, wanted: unknown): boolean {
  if (isDeepStrictEqual(now, wanted)) return true;
  try {
    expect(now).not.toEqual(wanted);
    return false;
  } catch {
    return true;
  }
}
