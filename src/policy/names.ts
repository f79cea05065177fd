/*
 * Names in the workbook by which formulas and the add-in find the policy. They are the same in every language, and
 * still refer to their cells after the sheet is renamed, moved or gets more rows.
 */

import { policyCellName } from './cell-name';

export { pascal, policyCellName } from './cell-name';

/** Name of the cell with the as-of date. */
export const asOfName = 'CT_AsOf';

/** Name of the cell with the workbook's language. */
export const languageName = 'CT_Language';

/** Name of the cell with the version of the sheet's layout. */
export const versionName = 'CT_Version';

/** Returns the name of the cell with a custom model's name: `CT_Own1_Name`. */
export const modelNameName = (modelId: string): string => `${policyCellName(modelId)}_Name`;

export const policyTables = ['Measures', 'Indices', 'Cutoffs', 'Tiers', 'Grid'] as const;
/** The tables of a model on the policy sheet; only a custom model has a grid, and only a score has indices. */
export type PolicyTable = (typeof policyTables)[number];

/** Returns the name of a table, such as `CT_SalesLoyalty_Tiers`. */
export const policyTableName = (modelId: string, table: PolicyTable): string =>
  `${policyCellName(modelId)}_${table}`;

/**
 * Returns which of a workbook's names belong to a policy. A name such as `CT_Value` may be the user's, so a model
 * counts only if it also has the name of its tiers' columns, or a table.
 */
export function policyNamesAmong(names: readonly string[], tables: readonly string[]): string[] {
  const known = new Set([...names, ...tables]);
  const isOfModel = (cellName: string) =>
    [
      `${cellName}_Names`,
      `${cellName}_Strategies`,
      ...policyTables.map((table) => `${cellName}_${table}`),
    ].some((name) => known.has(name));
  return names.filter((name) => {
    if ([asOfName, languageName, versionName].includes(name)) return true;
    const cellName = /^CT_[A-Z][A-Za-z0-9]*(?=_|$)/.exec(name)?.[0];
    return cellName !== undefined && isOfModel(cellName);
  });
}

/** Returns whether a table's name is one of a policy's. */
export const isPolicyTable = (name: string): boolean =>
  /^CT_[A-Z][A-Za-z0-9]*_/.test(name) && policyTables.some((table) => name.endsWith(`_${table}`));

/** Returns the name of the cell with a cut-off's number or a tier's name: `CT_SalesLoyalty_rising_star`. */
export const policyPartName = (modelId: string, id: string): string =>
  `${policyCellName(modelId)}_${id.replaceAll('-', '_')}`;

/**
 * Returns the name of the column with the names of a model's tiers, *Unclassified* included: `CT_SalesLoyalty_Names`.
 * `strategiesName` does the same for the column with their strategies.
 */
export const tierNamesName = (modelId: string): string => `${policyCellName(modelId)}_Names`;
export const strategiesName = (modelId: string): string => `${policyCellName(modelId)}_Strategies`;
