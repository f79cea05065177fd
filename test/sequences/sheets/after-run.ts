import type { RunOutcome } from '../../../src/excel/history/keep-history';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import type { World } from '../world';

/** Remembers that a run has been written into the history, or that it says why it was not. */
export function afterRun(world: World, model: string, { history: kept }: RunOutcome, wasMet: boolean): void {
  const { history } = world;
  if (!history || !kept || 'error' in kept) return;
  history.name = kept.sheet;
  history.isOpen = true;
  if (!wasMet && world.sheet === history.list) history.kept = model;
}

/** Remembers that a run was taken back, and with it what it wrote into the history. */
export function afterUndo(world: World, actual: WorkbookSnapshot): void {
  const { history } = world;
  if (!history) return;
  history.isOpen = true;
  if (!actual.sheets.some(({ name }) => name === history.name)) {
    delete history.name;
    delete history.rows;
  }
}
