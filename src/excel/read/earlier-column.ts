import { eachRow, type Sliced } from '../../classifier/slices';
import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import type { EarlierColumn } from '../../sheet/record/earlier-columns';
import { recorded, type SegmentRecord } from '../../sheet/record/segment-record';
import type { SegmentRole } from '../../sheet/segment-role';

/** One of ClientTier's columns as it was read, header first. */
export interface ColumnRead {
  readonly sheetColumn: number;
  readonly values: readonly CellValue[];
  /** The formula of each cell, or its value if it has none. */
  readonly formulas: readonly CellValue[];
}

/**
 * Reads one of ClientTier's columns: its header, the values of all cells, the rows with formulas of ClientTier, and the
 * rows with formulas of the user.
 */
export function* earlierColumn(
  { sheetColumn, values, formulas: existing }: ColumnRead,
  { modelId, headers }: SegmentRecord,
  role: SegmentRole,
): Sliced<EarlierColumn> {
  const [header = ''] = values;
  const [cells, formulas] = [values.slice(1), existing.slice(1)];
  const [ownFormulas, others] = [new Set<number>(), new Set<number>()];
  yield* eachRow(formulas.length, (row) => {
    const cell = formulas[row]!;
    if (typeof cell !== 'string' || !cell.startsWith('=') || cell === cells[row]) return;
    (isOwnFormula(cell, modelId) ? ownFormulas : others).add(row);
  });
  return {
    sheetColumn,
    header,
    writtenHeader: recorded(headers, role),
    cells,
    formulas: others,
    ownFormulas,
  };
}
