import type { Locator } from 'playwright-core';
import { until } from './until';

/**
 * Types into a field of the pane, in place of what is there. Types again if it is not there then: Univer may take the
 * focus while it starts.
 */
export function typeIn(field: Locator, text: string): Promise<void> {
  return until(text, async () => {
    await field.fill(text);
    return field.inputValue();
  });
}
