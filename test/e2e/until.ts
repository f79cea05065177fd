import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

/** How long a state may take to come, in milliseconds: on a machine that is busy with something else, long. */
export const patience = 60_000;

/**
 * Waits until what is read is as `wanted`, compared by `toEqual`. Fails with the difference if it does not become so.
 * Wait for what is to be there, never for what is to be gone: before anything has begun, that is true as well.
 */
export async function until<T>(wanted: T, read: () => Promise<T>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      if (isEqual(await read(), wanted)) return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    if (Date.now() > end) return expect(await read()).toEqual(wanted);
    await pause(50);
  }
}

/** True if `toEqual` would pass. Describes neither difference nor sameness of whole workbooks, which takes seconds. */
function isEqual(now: unknown, wanted: unknown): boolean {
  if (isDeepStrictEqual(now, wanted)) return true;
  try {
    expect(now).not.toEqual(wanted);
    return false;
  } catch {
    return true;
  }
}
