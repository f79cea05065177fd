import { jest } from '@jest/globals';
import type * as loading from '../../src/excel/office/loaded-later';
import type * as clocks from '../../src/excel/office/waiting/clock';
import type * as useCases from '../../src/excel/use-cases';
import type { HurriedClock } from './hurried-clock';

/**
 * Returns the actions of another pane on the same workbook. It shares no module with this one, so it does not know what
 * this one does. All its code is loaded at once: what a module loads later would come from this pane.
 */
export async function anotherPane(clock: HurriedClock): Promise<typeof useCases> {
  let pane: typeof useCases;
  // Without it, as in jsdom, each action would be loaded after a pause.
  globalThis.requestIdleCallback ??= (call) => {
    queueMicrotask(() => call({ didTimeout: false, timeRemaining: () => 50 }));
    return 0;
  };
  await jest.isolateModulesAsync(async () => {
    jest.requireActual<typeof clocks>('../../src/excel/office/waiting/clock').setClock(clock);
    pane = jest.requireActual<typeof useCases>('../../src/excel/use-cases');
    await jest.requireActual<typeof loading>('../../src/excel/office/loaded-later').loadWhenIdle([]);
  });
  return pane!;
}
