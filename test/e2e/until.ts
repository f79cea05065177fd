import { setTimeout as pause } from 'node:timers/promises';
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
      expect(await read()).toEqual(wanted);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await pause(50);
  }
}
