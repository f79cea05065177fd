import { summarizeSegments } from '../../../../src/commands/summarize-segments';
import { Fault } from '../../trouble/fault';
import type { Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import type { World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { goToSegments } from '../go-to-segments';
import { newSummary } from '../made';
import type { SheetStep } from './sheet-step';
import { checkFigures } from './summary-steps';

/**
 * Clicks *Summary sheet* on the ribbon, on a list or on a summary. The command asks nothing and never overwrites
 * anything of the user's.
 */
export async function summarizeFromRibbon(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const summaries = [...world.summaries.values()];
  const onSummary = step.a % 3 === 0 ? summaries[step.b % (summaries.length || 1)] : undefined;
  if (onSummary) world.root.worksheets.getItem(onSummary.name).activate();
  else world.select(sheet, sheet.clientRows[0] ?? sheet.top, sheet.column('client'));
  const ended = await carryOutGuarded(world, step, onSummary ?? sheet, async () => {
    const result = await summarizeSegments('en');
    if (result.kind === 'failed') throw result.error;
    if (result.kind !== 'summarized') throw Object.assign(new Error(), { code: result.kind });
    return result;
  });
  if (!ended.result) return ended;
  const { result } = ended;
  const { modelId } = result.choice;
  const { sheetName } = result.customers.range;
  const of = world.sheets.find(({ name }) => name === sheetName);
  if (!of?.models.includes(modelId)) throw new Fault(`a summary of ${modelId} on ${sheetName}`);
  const before = world.summaries.get(modelId);
  if (before && before.name !== result.sheet) throw new Fault('a summary was made twice');
  const summary = before ?? newSummary(result.sheet);
  world.summaries.set(modelId, summary);
  if (!ended.wasMet) checkFigures(world, of, modelId, summary, await seen(world));
  return ended;
}
