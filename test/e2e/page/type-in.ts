import type { Locator } from 'playwright-core';
import { until } from './until';

/**
 * Replaces the text of a field of the pane. Types again if the text is not there afterwards: Univer may take the focus
 * while it starts.
 */
export function typeIn(field: Locator, text: string): Promise<void> {
  return until(text, async () => {
    await field.fill(text);
    return field.inputValue();
  });
}
