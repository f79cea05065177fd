import type { ModelPolicy, Policy } from '../../policy/policy';
import { layOutModelPolicy } from '../../policy/worksheet/lay-out-model-policy';
import type { NamedArea, PolicyLayout } from '../../policy/layout/layout';
import { policyCellName } from '../../policy/names';
import type { FoundTable } from '../../policy/worksheet/policy-on-sheet';
import { blockTop, layOutPolicySheet, sheetHead } from '../../policy/worksheet/lay-out-policy-sheet';
import { policyText } from '../../policy/texts';
import { unusedName } from '../../sheet/cells/unused-name';
import { below } from '../office/area';
import type { ExistingPolicy } from './find-policy';
import { cellNamesIn, namesOfModel } from './names-of-model';
import { headOf } from './policy-head';
import { roomTexts, type RoomOfList } from '../../policy/room-of-list';
import { tablesOf } from './tables-of-model';
import { vanishedNames } from './vanished-names';

/** What to write to change the workbook's policy. */
export interface PolicyPlan {
  readonly policy: Policy;
  readonly sheetName: string;
  /** True if the policy sheet must be added. */
  readonly isNewSheet: boolean;
  /** Blocks of models to write again in their place. */
  readonly inPlace: readonly PolicyLayout[];
  /** Blocks of models to lay out below all other cells of the sheet. */
  readonly anew: readonly PolicyLayout[];
  /** The names of the policy cells of models to remove from the sheet. */
  readonly takenOut: readonly string[];
  /** Names to delete from the workbook. */
  readonly namesToGo: readonly string[];
}

/** Returns a name for the policy's sheet, in case the sheet must be added. */
export const newPolicySheetName = (policy: Policy, { sheetIds }: ExistingPolicy) =>
  unusedName(policyText[policy.language].sheet, [...sheetIds.keys()]);

/**
 * Plans how to write a policy. A model whose tables are intact is written in its place; any other is laid out below all
 * other cells, so that no note of the user is overwritten. Adds a sheet if none has the policy's head. An as-of date
 * that is a formula stays one.
 *
 * @param rooms the limited room to tell on the sheet; left out: as the records of runs have it
 */
export async function planPolicy(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  policy: Policy,
  rooms: readonly RoomOfList[] = existing.rooms,
): Promise<PolicyPlan> {
  const { language, models } = policy;
  const told = roomTexts(policy, rooms);
  const head = headOf(existing);
  if (!head) {
    const sheetName = newPolicySheetName(policy, existing);
    const anew = [layOutPolicySheet(policy, existing.asOfFormula, told)];
    return { policy, sheetName, isNewSheet: true, inPlace: [], anew, takenOut: [], namesToGo: [] };
  }
  const { sheetName, top } = head;
  const inPlace: PolicyLayout[] = [sheetHead(language, existing.asOfFormula ?? policy.asOf, top)];
  const anew: PolicyLayout[] = [];
  const takenOut: string[] = [];
  let bottom = existing.used ? below(existing.used) : inPlace[0]!.bottom;
  for (const model of models) {
    const existingThere = existingBlock(model, policy, existing, {
      sheetName,
      room: told.get(model.modelId),
    });
    if (existingThere) {
      inPlace.push(existingThere);
      continue;
    }
    takenOut.push(policyCellName(model.modelId));
    const block = layOutModelPolicy(model, language, blockTop(bottom), told.get(model.modelId));
    anew.push(block);
    ({ bottom } = block);
  }
  const kept = models.map(({ modelId }) => policyCellName(modelId));
  const dropped = cellNamesIn(existing).filter((name) => !kept.includes(name));
  // Collects the names to delete. Formulas that use them then show an error.
  const namesToGo = dropped.flatMap((name) => namesOfModel(name, existing));
  namesToGo.push(...(await vanishedNames(context, existing, policy)));
  return {
    policy,
    sheetName,
    isNewSheet: false,
    inPlace,
    anew,
    takenOut: [...takenOut, ...dropped],
    namesToGo,
  };
}

/** Returns the model's block on the sheet if its tables have the right place and size; otherwise undefined. */
function existingBlock(
  model: ModelPolicy,
  { language }: Policy,
  existing: ExistingPolicy,
  { sheetName, room }: { readonly sheetName: string; readonly room: string | undefined },
): PolicyLayout | undefined {
  const cellName = policyCellName(model.modelId);
  const cell = existing.cells.find(({ name }) => name === cellName);
  if (cell?.sheet !== sheetName) return undefined;
  const block = layOutModelPolicy(model, language, cell.row, room);
  const tables = tablesOf(cellName, existing);
  const stands = (area: NamedArea) =>
    tables.some((table) => table.name === area.name && table.sheet === sheetName && fills(table, area));
  return tables.length === block.tables.length && block.tables.every(stands) ? block : undefined;
}

const fills = ({ top, left, header, rows }: FoundTable, area: NamedArea) =>
  top === area.top && left === area.left && rows.length + 1 === area.rows && header.length === area.columns;
