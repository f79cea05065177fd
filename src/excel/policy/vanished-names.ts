import { isPartOfCustomModel } from '../../policy/custom-model';
import type { Policy } from '../../policy/policy';
import { layOutModelPolicy } from '../../policy/worksheet/lay-out-model-policy';
import { policyCellName } from '../../policy/names';
import { saysName } from '../../sheet/cells/formula-references';
import { formulasInWorkbook, isFormula } from '../office/formulas-in-workbook';
import type { ExistingPolicy } from './find-policy';

/**
 * Returns names of cut-offs and tiers that were removed from custom models, to be deleted from the workbook. Leaves out
 * a name that a formula uses, and all names if the workbook is too large to search.
 */
export async function vanishedNames(
  context: Excel.RequestContext,
  { ownNames }: ExistingPolicy,
  policy: Policy,
): Promise<string[]> {
  const vanished = vanishedParts(ownNames, policy);
  if (vanished.length === 0) return [];
  const used = new Set<string>();
  const blocks = formulasInWorkbook(context);
  let step = await blocks.next();
  while (!step.done) {
    const formulas = step.value.formulas.flat().filter(isFormula);
    for (const name of vanished) if (formulas.some((formula) => saysName(formula, name))) used.add(name);
    step = await blocks.next();
  }
  return step.value.isPartial ? [] : vanished.filter((name) => !used.has(name));
}

function vanishedParts(ownNames: ReadonlySet<string>, { models, language }: Policy): string[] {
  return models
    .filter(({ own }) => own)
    .flatMap((model) => {
      const existing = new Set(layOutModelPolicy(model, language, 0).names.map(({ name }) => name));
      const prefix = `${policyCellName(model.modelId)}_`;
      return [...ownNames].filter(
        (name) =>
          name.startsWith(prefix) && !existing.has(name) && isPartOfCustomModel(name.slice(prefix.length)),
      );
    });
}
