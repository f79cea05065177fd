import type { FoundTable } from '../../policy/worksheet/standing-sheet';
import type { StandingPolicy } from './find-policy';

type Standing = Pick<StandingPolicy, 'tables'>;

/** Returns the names of the cells that formulas read, of all models with a table. */
export const modelCellsIn = ({ tables }: Standing): string[] => [...new Set(tables.map(cellNameOf))];

export const tablesOf = (cellName: string, { tables }: Standing): FoundTable[] =>
  tables.filter((table) => cellNameOf(table) === cellName);

/** Returns the table's name without its last part, which says what it lists. */
const cellNameOf = ({ name }: FoundTable) => name.replace(/_[^_]*$/, '');
