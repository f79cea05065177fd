import { showAll } from '../../../src/excel/use-cases';
import { takeHerFilterOff } from '../edits/edits-of-filters';
import { Fault } from '../trouble/fault';
import { removeAll } from '../segment';
import type { World } from '../world';
import { takeCareAway } from './steps/care-steps';
import { takeMovementAway } from './steps/movement-steps';
import { takeFiguresAway } from './steps/figures-steps';
import { takeHistoryAway } from './steps/history-steps';
import { takeOverridesAway } from './steps/override-steps';
import { removeClients } from './steps/clients-steps';
import { takeSummaryAway } from './steps/summary-steps';

/**
 * Removes whatever ClientTier made: its filter, its columns on every sheet, and its sheets. A sheet that holds
 * something of the user's stays, and the user is told so.
 */
export async function takeSheetsOut(world: World): Promise<void> {
  if (world.herFilter) takeHerFilterOff(world);
  if (world.filter) await showAll();
  await removeAll(world);
  for (let left = world.summaries.size; left > 0; left--) {
    const { told } = await takeSummaryAway(world, { do: 'sheet', kind: 'removeSummary', a: left - 1, b: 0 });
    if (!['done', 'sheetStays'].includes(told)) throw new Fault(`left behind: a summary: ${told}`);
  }
  for (let left = world.figures.size; left > 0; left--) {
    const { told } = await takeFiguresAway(world, { do: 'sheet', kind: 'removeFigures', a: left - 1, b: 0 });
    if (!['done', 'sheetStays'].includes(told)) throw new Fault(`left behind: a sheet of figures: ${told}`);
  }
  if (world.care) {
    const { told } = await takeCareAway(world, { do: 'sheet', kind: 'removeCare', a: 0, b: 0 });
    if (!['done', 'sheetStays', 'nothing there'].includes(told))
      throw new Fault(`left behind: the care plan: ${told}`);
  }
  for (const [what, take] of [
    ['the comparison', takeMovementAway],
    ['the history', takeHistoryAway],
    ['the overrides', takeOverridesAway],
  ] as const) {
    const { told } = await take(world, { do: 'sheet', kind: 'removeHistory', a: 0, b: 0 });
    if (!['done', 'sheetStays', 'nothing there'].includes(told))
      throw new Fault(`left behind: ${what}: ${told}`);
  }
  if (!world.made) return;
  const { told } = await removeClients(world, { do: 'sheet', kind: 'removeClients', a: 0, b: 0 });
  if (!['done', 'sheetStays'].includes(told)) throw new Fault(`left behind: the clients: ${told}`);
}
