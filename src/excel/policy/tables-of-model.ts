import type { FoundTable } from '../../policy/worksheet/policy-on-sheet';
import type { ExistingPolicy } from './find-policy';

type WithTables = Pick<ExistingPolicy, 'tables'>;

/** Returns the names of the cells that formulas read, of all models with a table. */
export const modelCellsIn = ({ tables }: WithTables): string[] => [...new Set(tables.map(cellNameOf))];

export const tablesOf = (cellName: string, { tables }: WithTables): FoundTable[] =>
  tables.filter((table) => cellNameOf(table) === cellName);

/** Returns the table's name without its last part, which says what it lists. */
const cellNameOf = ({ name }: FoundTable) => name.replace(/_[^_]*$/, '');
