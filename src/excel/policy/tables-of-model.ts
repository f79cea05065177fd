import type { FoundTable } from '../../policy/worksheet/policy-on-sheet';
import type { ExistingPolicy } from './find-policy';

type WithTables = Pick<ExistingPolicy, 'tables'>;

/** Returns the names of the policy cells of all models that have a table. */
export const modelCellsIn = ({ tables }: WithTables): string[] => [...new Set(tables.map(cellNameOf))];

export const tablesOf = (cellName: string, { tables }: WithTables): FoundTable[] =>
  tables.filter((table) => cellNameOf(table) === cellName);

/** Returns a table's name without its last word, which is the kind of table: `CT_Value` of `CT_Value_Tiers`. */
const cellNameOf = ({ name }: FoundTable) => name.replace(/_[^_]*$/, '');
