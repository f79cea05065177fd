import type { CellColumn } from '../cells/cell-column';
import { columnOfNames } from '../match/client-columns';
import type { RowEvidence } from '../rows/row-evidence';

/**
 * Makes a function that returns the name of the client on a row: from the column of names, otherwise from the first
 * column of labels.
 */
export function namesIn(evidence: RowEvidence | undefined): (row: number) => string {
  const { headers = [], labels = new Map<number, CellColumn>() } = evidence ?? {};
  const read = [...labels.keys()];
  const column = columnOfNames(headers, read) ?? read[0];
  const cells = column === undefined ? [] : labels.get(column)!;
  return (row) => String(cells.at(row) ?? '');
}
