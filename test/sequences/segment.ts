import { findCustomers, removeSegments, writeSegments } from '../../src/excel/use-cases';
import { readPolicy } from '../../src/excel/use-cases';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import type { Choice } from '../../src/sheet/choice';
import type { Customers } from '../../src/sheet/customers';
import type { WriteAs } from '../../src/sheet/write-as';
import type { SheetProblem } from '../../src/sheet/problem';
import { asOf, handModel, handModels, type HandModel } from './hand-models';
import { Fault } from './trouble/fault';
import { applyRemoval } from './apply-removal';
import { applyRun, type Treatment } from './apply-run';
import { capsOf } from './over-cap';
import { put } from './edits/edits-of-cells';
import { comparable, difference, seen } from './state-of-workbook';
import { withTrouble, type Ended, type Trouble } from './trouble/trouble';
import { afterRun } from './sheets/after-run';
import { beforeRun, withTyped } from './sheets/before-run';
import type { World } from './world';

export interface SegmentStep extends Trouble {
  readonly do: 'segment';
  readonly model: number;
  readonly as: WriteAs;
  readonly overrides: Treatment;
  readonly withoutPolicy: boolean;
  /** The most clients that *Treasure* has room for; left out: all. */
  readonly cap?: number;
  /** Whether the room is given in hours. */
  readonly inHours?: boolean;
}

export interface RemoveStep extends Trouble {
  readonly do: 'remove';
  readonly model: number;
  readonly takesPolicy: boolean;
}

/** The result of a step. */
export type Outcome = Pick<Ended<unknown>, 'told' | 'fault' | 'late' | 'wasMet'>;

const nothing = (told: string): Outcome => ({ told, wasMet: false });

export async function segment(world: World, step: SegmentStep): Promise<Outcome> {
  const { sheet } = world;
  const possible = handModels.filter(
    ({ id, isOwn, columns }) =>
      Object.values(columns).every((key) => sheet.column(key) >= 0) && (!isOwn || world.policy?.[id]),
  );
  const model = possible[step.model % possible.length];
  if (!model) return nothing('no columns');
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const chosen = await choiceFor(world, found, model, step);
  if (!chosen) return nothing('columns apart');
  const choice = { ...chosen, ...capsOf(model.id, step) };

  const toUndo = beforeRun(world, model.id);
  const before = await world.before();
  world.doubts.clear();
  world.typedMeanwhile.clear();
  const ended = await withTrouble(world, step, (options) =>
    writeSegments(found, choice, step.overrides, options),
  );
  if (ended.told === 'done') {
    world.lastRun = withTyped(toUndo, world);
    applyRun(world, model, step, await seen(world));
    afterRun(world, model.id, ended.result!, ended.wasMet);
  } else await requireUnchanged(world, ended, before);
  // It may have written to the right of her columns, and rows have moved since (docs/reliability.md).
  if (ended.told !== 'done' && ended.late !== undefined && step.edit)
    for (const column of sheet.columns.slice(sheet.edge)) column.wasOwn = true;
  return ended;
}

/** Removes a model's columns. If the pane asks the user to clear a cell first, clears it and tries again. */
export async function remove(world: World, step: RemoveStep): Promise<Outcome> {
  const { sheet } = world;
  const model = sheet.models[step.model % (sheet.models.length || 1)];
  if (model === undefined) return nothing('nothing there');
  for (let trouble: Trouble = step; ; trouble = {}) {
    const ended = await removeOnce(world, model, step.takesPolicy, trouble);
    if (!('error' in ended) || ended.told !== 'notOursInTable') return ended;
    // The cell may have moved once it was told; the next attempt tells where it is.
    if (!ended.wasMetAtEnd) clearAsTold(world, (ended.error as SheetProblem<'notOursInTable'>).details.cell);
  }
}

async function removeOnce(
  world: World,
  model: string,
  takesPolicy: boolean,
  trouble: Trouble,
): Promise<Outcome | Ended<unknown>> {
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const before = await world.before();
  world.doubts.clear();
  world.typedMeanwhile.clear();
  const ended = await withTrouble(world, trouble, (options) =>
    removeSegments(found, model, { ...options, takesPolicy, takesSummary: takesPolicy }),
  );
  if (ended.told === 'done') {
    applyRemoval(world, model, await seen(world));
    if (ended.result!.policySheet !== undefined) world.policy = undefined;
    for (const sheets of [world.summaries, world.figures])
      for (const [key, { name }] of sheets)
        if (ended.result!.summarySheets?.includes(name)) sheets.delete(key);
    world.lastRun = undefined;
  } else await requireUnchanged(world, ended, before);
  return ended;
}

/** Clears a cell that would be deleted together with its column of the table. The cell must be one of the user's. */
function clearAsTold(world: World, cell: string): void {
  const { sheet } = world;
  const [, letter = '', digits = ''] = /!([A-Z])(\d+)$/.exec(cell) ?? [];
  const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - 65];
  const standing = sheet.cells[row]?.[column];
  const isHers = standing && (!standing.own || (standing.own === 'typed' && !sheet.client(row)));
  if (!isHers) throw new Fault(`told to clear ${cell}, which is not hers: ${JSON.stringify(standing)}`);
  put(world, row, column, undefined);
}

/** Throws if an operation that nobody met has changed something and is not done. */
export async function requireUnchanged(
  world: World,
  { told, wasMet, fault }: Outcome,
  before: WorkbookSnapshot,
): Promise<void> {
  if (wasMet) return;
  if (/Changed|Meanwhile/.test(told)) throw new Fault(`told ${told} though nobody was there`);
  const differs = difference(comparable(before, world), comparable(await seen(world), world));
  if (differs) throw new Fault(`not as before after ${told}${fault ? ` (${fault})` : ''}: ${differs}`);
}

/** Returns the customers on the sheet, or why they are not found. */
export async function find(world: World): Promise<Customers | string> {
  const { sheet } = world;
  const row = sheet.clientRows[0] ?? sheet.top;
  world.select(sheet, row, sheet.column('client'));
  try {
    const found = await findCustomers();
    const unknown = sheet.models.filter((model) => !found.segmentedBy.includes(model));
    if (unknown.length > 0) throw new Fault(`not found any more: the columns of ${unknown.join(', ')}`);
    return found;
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code } = error as { code?: string };
    if (sheet.models.length > 0) throw new Fault(`customers not found any more: ${code ?? String(error)}`);
    return code ?? String(error);
  }
}

export async function choiceFor(
  world: World,
  { headers }: Customers,
  { id, columns: keys, cutoffs }: HandModel,
  { as, withoutPolicy }: Pick<SegmentStep, 'as' | 'withoutPolicy'>,
): Promise<Choice | undefined> {
  const { sheet } = world;
  const columns = Object.fromEntries(
    Object.entries(keys).map(([measure, key]) => {
      const header = sheet.cells[sheet.top]![sheet.column(key)]!.value;
      return [measure, headers.indexOf(String(header))];
    }),
  );
  if (Object.values(columns).includes(-1)) return undefined;
  const state = await readPolicy();
  const policy = state.kind === 'valid' ? state.policy : undefined;
  return {
    modelId: id,
    columns,
    // Like the pane: if the policy has decided the cut-offs, none are chosen.
    cutoffs: policy?.models.some(({ modelId }) => modelId === id)
      ? {}
      : Object.fromEntries(Object.entries(cutoffs).map(([each, value]) => [each, { kind: 'fixed', value }])),
    language: 'en',
    asOf,
    writeAs: as,
    ...(withoutPolicy && as === 'values' ? { withoutPolicy } : {}),
  };
}

/** Removes every column of ClientTier's, on every sheet. */
export async function removeAll(world: World): Promise<void> {
  for (const [index, sheet] of world.sheets.entries()) {
    world.active = index;
    for (const model of [...sheet.models]) {
      const step = { do: 'remove', model: sheet.models.indexOf(model), takesPolicy: true } as const;
      const { told } = await remove(world, step);
      if (told !== 'done') throw new Fault(`left behind: ${handModel(model).id} on ${sheet.name}: ${told}`);
    }
  }
}
