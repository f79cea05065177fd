import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import { filterTable } from '../../editing/filter-rows';
import { tableColumnFilter } from '../../tables/filtered-rows';
import { criteriaOf, valuesIn } from './filter-criteria';
import type { TableRanges } from './table-ranges';

/** The filter of a table's column; sets filters by values only. */
export class FilterObject
  extends HostObject
  implements HostMembers<Excel.Filter, 'apply' | 'clear' | 'criteria'>
{
  override readonly className = 'Filter';
  override readonly scalars = ['criteria'];

  constructor(private readonly column: { readonly table: TableRanges; readonly index: number }) {
    super();
  }

  get criteria(): Excel.FilterCriteria {
    const { table, index } = this.column;
    // Excel returns null for a column without a filter, contrary to the typings.
    return criteriaOf(tableColumnFilter(table.table, index)) as Excel.FilterCriteria;
  }

  apply(criteria: Excel.FilterCriteria): void {
    const { table, index } = this.column;
    table.checkEditable('Filter.apply');
    filterTable(table.book, table.table, index, valuesIn(criteria, 'Filter.apply'));
  }

  clear(): void {
    const { table, index } = this.column;
    table.checkEditable('Filter.clear');
    filterTable(table.book, table.table, index, undefined);
  }
}
