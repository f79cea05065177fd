import {
  giveReason,
  planSegments,
  previewByHand,
  readPolicy,
  removeOverrides,
} from '../../../../src/excel/use-cases';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { edits } from '../../edits/edits';
import { handModel } from '../../hand-models';
import { choiceFor, find, type Outcome } from '../../segment';
import { capsOf } from '../../over-cap';
import type { World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { goToSegments } from '../go-to-segments';
import { rowsOfList } from '../rows-of-list';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Types a tier over, and gives a reason for a client whose tier was typed. */
export async function giveReasonByHand(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const model = sheet.models[step.a % sheet.models.length];
  if (model === undefined) return nothing('nothing there');
  if (step.b % 2 === 0) edits.typeTier(world, step.a, step.b, step.a + step.b);
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  // She deleted the policy's sheet, but formulas still need it: ClientTier asks her to restore it first.
  if (!world.policy && (await readPolicy()).kind === 'faulty') return nothing('faultyPolicy');
  const how = { as: 'values', withoutPolicy: world.policy === undefined } as const;
  const chosen = await choiceFor(world, found, handModel(model), how);
  if (!chosen || world.isSpoilt) return nothing('nothing there');
  const cap = sheet.columns[sheet.ownColumn(model, 'segment')]?.cap;
  const choice = { ...chosen, ...capsOf(model, { cap }) };
  const key = String(sheet.cells[sheet.top]![sheet.column('client')]!.value);
  const plan = await planSegments(found, choice);
  const run = { plan, treatment: 'keep', headers: found.headers, language: 'en', key } as const;
  const { clients } = await previewByHand(run);
  const byHand = clients[step.b % clients.length];
  if (!byHand) return nothing('nothing there');
  const reason = `reason ${++world.things}`;
  const given = new Map([[byHand.key, { reason, by: 'Ada', note: '' }]]);
  const name = world.overrides?.name;
  const ended = await carryOutGuarded(world, step, name === undefined ? undefined : { name }, (options) =>
    giveReason(run, given, options),
  );
  if (ended.told !== 'done') return ended;
  world.overrides ??= { name: ended.result!.sheet!, reasons: [] };
  const { key: ofClient, client } = byHand;
  const others = world.overrides.reasons.filter(
    (each) => each.sheet !== sheet || each.model !== model || each.key !== ofClient,
  );
  // If somebody edited the list meanwhile, the client has the former reason or this one.
  world.overrides.reasons = ended.wasMet
    ? others
    : [...others, { sheet, model, key: ofClient, client, reason }];
  return ended;
}

/** Removes the sheet *Overrides*. */
export async function takeOverridesAway(world: World, step: SheetStep): Promise<Outcome> {
  const { overrides } = world;
  if (!overrides) return nothing('nothing there');
  const ended = await carryOutGuarded(world, step, overrides, removeOverrides);
  if (ended.told === 'done') world.overrides = undefined;
  return ended;
}

/** Checks that each reason is still beside its client. */
export function checkOverrides({ overrides }: World, actual: WorkbookSnapshot, wrong: string[]): void {
  if (!overrides) return;
  const rows = rowsOfList(actual, overrides.name, 'Key');
  if (!rows) {
    wrong.push(`lost: the sheet ${overrides.name}`);
    return;
  }
  for (const { client, reason } of overrides.reasons)
    if (!rows.some((row) => row['Client'] === client && row['Reason'] === reason))
      wrong.push(`${overrides.name}: lost: ${reason} beside ${client}`);
}
