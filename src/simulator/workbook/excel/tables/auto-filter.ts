import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { filterSheet, removeSheetFilter } from '../../editing/filter-rows';
import {
  hasSheetFilter,
  isSheetFiltered,
  isTableFiltered,
  sheetFilterArea,
  sheetColumnFilter,
  tableColumnFilter,
} from '../../tables/filtered-rows';
import { tableArea, type Table } from '../../tables/tables';
import type { RangeObject } from '../ranges/range';
import { criteriaOf, valuesIn } from './filter-criteria';

type Members =
  | 'apply'
  | 'criteria'
  | 'enabled'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'isDataFiltered'
  | 'remove';

/** The filter of a sheet, or of a table. The columns of a table are filtered one by one (`TableColumn.filter`). */
export class AutoFilterObject extends HostObject implements HostMembers<Excel.AutoFilter, Members> {
  override readonly className = 'AutoFilter';
  override readonly scalars = ['criteria', 'enabled', 'isDataFiltered'];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly rangeAt: (area: { sheetId: string; area: ReturnType<typeof tableArea> }) => RangeObject,
    private readonly table?: Table,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.table !== undefined || hasSheetFilter(this.book, this.sheetId);
  }

  /** True if any column has a filter condition. */
  get isDataFiltered(): boolean {
    if (this.table) return isTableFiltered(this.table);
    return this.book.ways.tellsOfFilters && isSheetFiltered(this.book, this.sheetId);
  }

  /** One entry for each column of the filter; null for a column that is not filtered. */
  get criteria(): Excel.FilterCriteria[] {
    const { area } = this;
    if (!area) return [];
    const filter = (index: number) =>
      this.table
        ? tableColumnFilter(this.table, index)
        : sheetColumnFilter(this.book, this.sheetId, area.column + index);
    // Excel returns null for a column without a filter, contrary to the typings.
    return Array.from(
      { length: area.columns },
      (_, index) => criteriaOf(filter(index)) as Excel.FilterCriteria,
    );
  }

  getRangeOrNullObject(): RangeObject | null {
    return this.area && this.rangeAt({ sheetId: this.sheetId, area: this.area });
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument('AutoFilter.getRange');
    return range;
  }

  apply(range: RangeObject | string, columnIndex?: number, criteria?: Excel.FilterCriteria): void {
    if (this.table || typeof range === 'string') throw notImplemented('AutoFilter', 'apply');
    this.book.protection.check(this.sheetId, 'AutoFilter.apply');
    const { sheetId, area } = range;
    if (sheetId !== this.sheetId) throw invalidArgument('AutoFilter.apply');
    if (columnIndex === undefined || !criteria) return filterSheet(this.book, sheetId, area);
    if (columnIndex < 0 || columnIndex >= area.columns) throw invalidArgument('AutoFilter.apply');
    const values = valuesIn(criteria, 'AutoFilter.apply');
    filterSheet(this.book, sheetId, area, { index: columnIndex, values });
  }

  remove(): void {
    if (this.table) throw notImplemented('AutoFilter', 'remove');
    this.book.protection.check(this.sheetId, 'AutoFilter.remove');
    removeSheetFilter(this.book, this.sheetId);
  }

  private get area() {
    return this.table ? tableArea(this.table) : sheetFilterArea(this.book, this.sheetId);
  }
}
