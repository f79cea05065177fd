import type { FoundTable } from '../../policy/worksheet/standing-sheet';
import type { StandingPolicy } from './find-policy';

type Standing = Pick<StandingPolicy, 'tables'>;

/** The names of the cells that formulas read, of all models of which a table stands. */
export const modelCellsIn = ({ tables }: Standing): string[] => [...new Set(tables.map(cellNameOf))];

export const tablesOf = (cellName: string, { tables }: Standing): FoundTable[] =>
  tables.filter((table) => cellNameOf(table) === cellName);

/** The table's name without what it lists. */
const cellNameOf = ({ name }: FoundTable) => name.replace(/_[^_]*$/, '');
