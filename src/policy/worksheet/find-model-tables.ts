import { policyFault, type PolicyFault } from '../fault';
import { policyCellName, policyTableName, type PolicyTable } from '../names';
import { addressOfCell, type FoundCell, type FoundTable, type PolicyOnSheet } from './policy-on-sheet';
import { headerFaults } from './row-faults';
import { idColumnOfMeasures } from '../layout/model-positions';

/** The tables of one model that were found on the sheet, and its policy cell. */
export interface ModelTables {
  readonly measures: FoundTable;
  /** Set for a score only. */
  readonly indices?: FoundTable;
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
  const [grid, indices] = isOwn ? [find('Grid'), find('Indices')] : [];
  const cell = cells.find(({ name }) => name === policyCellName(modelId));
  const levels = (grid?.header.length ?? 1) - 1;
  // If the table of indices was deleted, the measures still have their column of indices.
  const isScore = indices !== undefined || measures?.header.length === idColumnOfMeasures('score') + 1;
  const shape = isOwn ? (isScore ? 'score' : 'own') : 'standard';
  const checked = (table: FoundTable | undefined, kind: PolicyTable) =>
    table ? headerFaults(table, kind, shape, levels) : missingTable(modelId, kind, cell);
  const faults = [
    ...(cell ? [] : [missingCell(policyCellName(modelId))]),
    ...checked(measures, 'Measures'),
    ...(shape === 'score' ? checked(indices, 'Indices') : []),
    ...(cutoffs || isOwn ? checked(cutoffs, 'Cutoffs') : []),
    ...(isOwn ? checked(grid, 'Grid') : []),
    ...checked(tiers, 'Tiers'),
  ];
  if (faults.length > 0 || !measures || !tiers || !cell) return { faults };
  return {
    measures,
    tiers,
    cell,
    ...(indices && { indices }),
    ...(cutoffs && { cutoffs }),
    ...(grid && { grid }),
  };
}

/** Reports that a table is missing, at the model's policy cell, because this cell shows where the table was. */
export function missingTable(modelId: string, kind: PolicyTable, cell?: FoundCell): PolicyFault[] {
  const name = policyTableName(modelId, kind);
  return [policyFault(cell ? addressOfCell(cell) : name, 'missingTable', { table: kind, name })];
}

export const missingCell = (name: string) => policyFault(name, 'missingCell', { name });
