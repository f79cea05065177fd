import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyBlock } from '../../policy/worksheet/lay-out-model';
import type { NamedArea, PolicyLayout } from '../../policy/layout/layout';
import { policyCellName } from '../../policy/names';
import type { FoundTable } from '../../policy/worksheet/standing-sheet';
import { blockTop, policySheet, sheetHead } from '../../policy/worksheet/lay-out-sheet';
import { policyText } from '../../policy/texts';
import { unusedSheetName } from '../../sheet/cells/unused-sheet-name';
import { below } from '../office/area';
import type { StandingPolicy } from './find-policy';
import { cellNamesIn, namesOfModel } from './names-of-model';
import { headOf } from './policy-head';
import { tablesOf } from './tables-of-model';
import { vanishedNames } from './vanished-parts';

/** What is to be written so that the workbook's policy is another one. */
export interface PolicyPlan {
  readonly policy: Policy;
  readonly sheetName: string;
  /** Set if the sheet is to be added. */
  readonly isNewSheet: boolean;
  /** Written again where they stand. */
  readonly inPlace: readonly PolicyLayout[];
  /** Laid out anew, below all that is on the sheet. */
  readonly anew: readonly PolicyLayout[];
  /** Models whose cells are taken out, by the names of the cells that formulas read. */
  readonly takenOut: readonly string[];
  /** Names that go. */
  readonly namesToGo: readonly string[];
}

/** The name that the policy's sheet gets if it has to be added. */
export const newPolicySheetName = (policy: Policy, { sheetIds }: StandingPolicy) =>
  unusedSheetName(policyText[policy.language].sheet, [...sheetIds.keys()]);

/**
 * Plans how the workbook's policy becomes this one. A model whose tables stand as they should is written again in place;
 * any other is laid out anew below all that is on the sheet, so that no note of somebody's is touched. Without a sheet
 * that has the policy's head, one is added. A day that is reckoned by a formula stays so.
 */
export async function planPolicy(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  policy: Policy,
): Promise<PolicyPlan> {
  const { language, models } = policy;
  const head = headOf(standing);
  if (!head) {
    const sheetName = newPolicySheetName(policy, standing);
    const anew = [policySheet(policy, standing.asOfFormula)];
    return { policy, sheetName, isNewSheet: true, inPlace: [], anew, takenOut: [], namesToGo: [] };
  }
  const { sheetName, top } = head;
  const inPlace: PolicyLayout[] = [sheetHead(language, standing.asOfFormula ?? policy.asOf, top)];
  const anew: PolicyLayout[] = [];
  const takenOut: string[] = [];
  let bottom = standing.used ? below(standing.used) : inPlace[0]!.bottom;
  for (const model of models) {
    const standingThere = standingBlock(model, policy, standing, sheetName);
    if (standingThere) {
      inPlace.push(standingThere);
      continue;
    }
    takenOut.push(policyCellName(model.modelId));
    const block = policyBlock(model, language, blockTop(bottom));
    anew.push(block);
    ({ bottom } = block);
  }
  const kept = models.map(({ modelId }) => policyCellName(modelId));
  const dropped = cellNamesIn(standing).filter((name) => !kept.includes(name));
  // Formulas that say the names of a model that is gone show an error.
  const namesToGo = dropped.flatMap((name) => namesOfModel(name, standing));
  namesToGo.push(...(await vanishedNames(context, standing, policy)));
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

/** The model's block where it stands, if its tables are where and as large as they should be. */
function standingBlock(
  model: ModelPolicy,
  { language }: Policy,
  standing: StandingPolicy,
  sheetName: string,
): PolicyLayout | undefined {
  const cellName = policyCellName(model.modelId);
  const cell = standing.cells.find(({ name }) => name === cellName);
  if (cell?.sheet !== sheetName) return undefined;
  const block = policyBlock(model, language, cell.row);
  const tables = tablesOf(cellName, standing);
  const stands = (area: NamedArea) =>
    tables.some((table) => table.name === area.name && table.sheet === sheetName && fills(table, area));
  return tables.length === block.tables.length && block.tables.every(stands) ? block : undefined;
}

const fills = ({ top, left, header, rows }: FoundTable, area: NamedArea) =>
  top === area.top && left === area.left && rows.length + 1 === area.rows && header.length === area.columns;
