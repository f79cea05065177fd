import { policyFault, type PolicyFault } from '../fault';
import { policyCellName, policyTableName, type PolicyTable } from '../names';
import { addressOfCell, type FoundCell, type FoundTable, type PolicyOnSheet } from './policy-on-sheet';
import { headerFaults } from './row-faults';

/** The tables of one model that were found on the sheet, and its policy cell. */
export interface ModelTables {
  readonly measures: FoundTable;
  readonly cutoffs?: FoundTable;
  readonly tiers: FoundTable;
  /** Set for a custom model only. */
  readonly grid?: FoundTable;
  /** The model's policy cell, which formulas read. */
  readonly cell: FoundCell;
}

export function findModelTables(
  { tables, cells }: PolicyOnSheet,
  modelId: string,
  isOwn: boolean,
): ModelTables | { readonly faults: readonly PolicyFault[] } {
  const find = (kind: PolicyTable) => tables.find(({ name }) => name === policyTableName(modelId, kind));
  const [measures, cutoffs, tiers] = [find('Measures'), find('Cutoffs'), find('Tiers')];
  const grid = isOwn ? find('Grid') : undefined;
  const cell = cells.find(({ name }) => name === policyCellName(modelId));
  const levels = isOwn ? (grid?.header.length ?? 1) - 1 : undefined;
  const checked = (table: FoundTable | undefined, kind: PolicyTable) =>
    table ? headerFaults(table, kind, levels) : missingTable(modelId, kind, cell);
  const faults = [
    ...(cell ? [] : [missingCell(policyCellName(modelId))]),
    ...checked(measures, 'Measures'),
    ...(cutoffs || isOwn ? checked(cutoffs, 'Cutoffs') : []),
    ...(isOwn ? checked(grid, 'Grid') : []),
    ...checked(tiers, 'Tiers'),
  ];
  if (faults.length > 0 || !measures || !tiers || !cell) return { faults };
  return { measures, tiers, cell, ...(cutoffs && { cutoffs }), ...(grid && { grid }) };
}

/** Reports that a table is missing, at the model's policy cell, because this cell shows where the table was. */
export function missingTable(modelId: string, kind: PolicyTable, cell?: FoundCell): PolicyFault[] {
  const table = policyTableName(modelId, kind);
  return [policyFault(cell ? addressOfCell(cell) : table, 'missingTable', { table })];
}

export const missingCell = (name: string) => policyFault(name, 'missingCell', { name });
