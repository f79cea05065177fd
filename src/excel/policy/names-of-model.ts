import { tierColumn } from '../../policy/layout/model-positions';
import { isNameOfModel, modelIdOfCell } from '../../policy/model/parts-of-model';
import { policyFromJson } from '../../policy/file/policy-file';
import { asOfName, languageName, policyCellName, versionName } from '../../policy/names';
import type { ExistingPolicy } from './find-policy';
import { modelCellsIn, tablesOf } from './tables-of-model';

/**
 * Returns the names that a policy gave to cells of a model.
 *
 * @param cellName the name of the model's policy cell
 */
export function namesOfModel(cellName: string, existing: ExistingPolicy): string[] {
  const prefix = `${cellName}_`;
  const ids = new Set(tablesOf(cellName, existing).flatMap(({ rows }) => rows.map((row) => partOf(row))));
  return [...existing.ownNames].filter((name) => {
    if (isNameOfModel(name, cellName)) return true;
    if (!name.startsWith(prefix)) return false;
    return ids.has(name.slice(prefix.length)) || isLeftover(name, existing);
  });
}

export const namesOfPolicy = (existing: ExistingPolicy): string[] => [
  ...[versionName, asOfName, languageName].filter((name) => existing.ownNames.has(name)),
  ...cellNamesIn(existing).flatMap((cellName) => namesOfModel(cellName, existing)),
];

/** Returns the names of the policy cells (`CT_…`) of all models that still have a table or a name. */
export const cellNamesIn = (existing: ExistingPolicy): string[] => [
  ...new Set([
    ...modelCellsIn(existing),
    ...[...existing.ownNames].flatMap((name) => {
      const cellName = /^CT_[A-Z][A-Za-z0-9]*/.exec(name)?.[0];
      return cellName !== undefined && modelIdOfCell(cellName) ? cellName : [];
    }),
  ]),
];

/**
 * Returns the names of the policy cells (`CT_…`) of models that have nothing left but names. An earlier version left
 * such names when a model was removed from a policy. Leaves out models in the last valid policy: the user cleared their
 * cells by hand, which is reported as a fault.
 */
export function leftoverModels(existing: ExistingPolicy): string[] {
  const kept = policyFromJson(existing.lastValid ?? '');
  const known = 'policy' in kept ? kept.policy.models.map(({ modelId }) => policyCellName(modelId)) : [];
  const isBlank = (name: string) => (existing.cells.find((cell) => cell.name === name)?.value ?? '') === '';
  return cellNamesIn(existing).filter(
    (cellName) =>
      !known.includes(cellName) &&
      tablesOf(cellName, existing).length === 0 &&
      [cellName, `${cellName}_Name`].every(isBlank),
  );
}

/** Returns whether a name refers to a deleted cell, or to a blank cell on the policy's sheet. */
function isLeftover(name: string, { cells, references }: ExistingPolicy): boolean {
  if (references.get(name)?.includes('#REF!')) return true;
  const sheet = cells.find((cell) => cell.name === versionName)?.sheet;
  return cells.some((cell) => cell.name === name && cell.sheet === sheet && cell.value === '');
}

const partOf = (row: readonly unknown[]) => String(row[tierColumn.id] ?? '').replaceAll('-', '_');
