/*
 * Names in the workbook by which the policy is found and referred to. They are the same in every language, and stay
 * with their cells when the sheet is renamed, moved or given other rows.
 */

/** The cell with the day of reckoning. */
export const asOfName = 'CT_AsOf';

/** The cell with the language of the workbook. */
export const languageName = 'CT_Language';

/** The cell with the version of the sheet's layout. */
export const versionName = 'CT_Version';

/** The cell that joins what a function must know of this model's policy: `CT_SalesLoyalty`. */
export const policyCellName = (modelId: string): string => `CT_${pascal(modelId)}`;

/** The cell with the name of a custom model: `CT_Own1_Name`. */
export const modelNameName = (modelId: string): string => `${policyCellName(modelId)}_Name`;

export const policyTables = ['Measures', 'Cutoffs', 'Tiers', 'Grid'] as const;
/** What a table of a model's policy lists; only a custom model has a grid. */
export type PolicyTable = (typeof policyTables)[number];

/** `CT_SalesLoyalty_Tiers`. */
export const policyTableName = (modelId: string, table: PolicyTable): string =>
  `${policyCellName(modelId)}_${table}`;

/**
 * Those of a workbook's names that are the policy's. Anybody may have a name `CT_Value`: a model's names are known by the
 * columns of its tiers, or by its tables.
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

/** Whether a table's name is one of the policy's. */
export const isPolicyTable = (name: string): boolean =>
  /^CT_[A-Z][A-Za-z0-9]*_/.test(name) && policyTables.some((table) => name.endsWith(`_${table}`));

const pascal = (id: string) => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** The cell with the number of a cut-off or the name of a tier: `CT_SalesLoyalty_rising_star`. */
export const policyPartName = (modelId: string, id: string): string =>
  `${policyCellName(modelId)}_${id.replaceAll('-', '_')}`;

/** The columns of the tiers' names and strategies, *Unclassified* among them. */
export const tierNamesName = (modelId: string): string => `${policyCellName(modelId)}_Names`;
export const strategiesName = (modelId: string): string => `${policyCellName(modelId)}_Strategies`;
