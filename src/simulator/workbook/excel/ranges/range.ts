import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { intersection, type Area } from '../../places/area';
import { requireInFront } from '../../book/ways';
import { activateSheet } from '../../editing/activate-sheet';
import { clearCells, copyCells } from '../../editing/clear-and-copy';
import type { ExcelObjects } from '../../book/excel-objects';
import { closeGroups, groupColumns } from '../../editing/column-groups';
import { hiddenState, setColumnsHidden } from '../../editing/hidden-state';
import { mergeCells, unmergeCells } from '../../editing/merge-cells';
import { mergedAreas } from '../../places/merged-areas';
import { parseAddress } from '../../places/parse-address';
import type { DeleteShift, InsertShift } from '../../places/place';
import { deleteCells, insertCells } from '../../editing/insert-and-delete';
import { surroundingRegion } from '../../cells/surrounding-region';
import { usedArea } from '../../cells/used-area';
import { ConditionalFormatCollectionObject } from '../conditional-formats/conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeAreasObject } from './range-areas';
import { RangeContents } from './range-contents';
import { RangeFormatObject } from '../format/range-format';

type Members =
  | 'clear'
  | 'columnHidden'
  | 'conditionalFormats'
  | 'copyFrom'
  | 'dataValidation'
  | 'delete'
  | 'format'
  | 'getMergedAreasOrNullObject'
  | 'getTables'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'group'
  | 'hideGroupDetails'
  | 'insert'
  | 'merge'
  | 'rowHidden'
  | 'select'
  | 'setDirty'
  | 'unmerge'
  | 'worksheet';

/** A range: its position, its contents, and operations on both. */
export class RangeObject extends RangeContents<RangeObject> implements HostMembers<Excel.Range, Members> {
  override readonly scalars = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'isEntireColumn',
    'isEntireRow',
    'numberFormat',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'valueTypes',
    'values',
  ];
  override readonly writable = ['columnHidden', 'formulas', 'numberFormat', 'values'];

  protected override at(area: Area): RangeObject {
    return new RangeObject(this.book, { sheetId: this.sheetId, area });
  }

  get worksheet(): ReturnType<ExcelObjects['worksheet']> {
    return this.book.objects.worksheet(this.sheetId);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = usedArea(this.book, this.sheetId, valuesOnly);
    const area = used && intersection(used, this.area);
    return area && this.at(area);
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get rowHidden(): boolean | null {
    return hiddenState(this.book.sheet(this.sheetId), 'row', this.area);
  }

  get columnHidden(): boolean | null {
    return hiddenState(this.book.sheet(this.sheetId), 'column', this.area);
  }

  set columnHidden(hidden: boolean) {
    this.checkEditable('Range.columnHidden');
    setColumnsHidden(this.book, this.existingPlace, hidden);
  }

  clear(applyTo: `${Excel.ClearApplyTo}` = 'All'): void {
    this.checkEditable('Range.clear');
    clearCells(this.book, this.existingPlace, applyTo);
  }

  /** Groups the columns; groups of rows are not simulated. */
  group(groupOption: string): void {
    this.checkEditable('Range.group');
    requireByColumns(groupOption, 'group');
    groupColumns(this.book, this.existingPlace);
  }

  hideGroupDetails(groupOption: string): void {
    this.checkEditable('Range.hideGroupDetails');
    requireByColumns(groupOption, 'hideGroupDetails');
    closeGroups(this.book, this.existingPlace);
  }

  insert(shift: InsertShift): RangeObject {
    this.checkEditable('Range.insert');
    const { sheetId, area } = this;
    insertCells(this.book, { sheetId, area }, shift);
    return this.at(area);
  }

  delete(shift: DeleteShift): void {
    this.checkEditable('Range.delete');
    deleteCells(this.book, this.existingPlace, shift);
  }

  select(): void {
    requireInFront(this.book.ways, 'Range.select');
    activateSheet(this.book, this.sheetId);
    this.book.selection.select(this.existingPlace);
  }

  /** Marks the cells for the next calculation. */
  setDirty(): void {
    this.book.calculation.markDirty([this.existingPlace]);
  }

  getSurroundingRegion(): RangeObject {
    return this.at(surroundingRegion(this.book, this.existingPlace));
  }

  copyFrom(source: RangeObject | string, copyType: `${Excel.RangeCopyType}` = 'All'): void {
    this.checkEditable('Range.copyFrom');
    const from =
      typeof source === 'string'
        ? parseAddress(this.book, this.sheetId, source, 'Range.copyFrom')
        : source.existingPlace;
    copyCells(this.book, from, this.existingPlace, copyType);
  }

  getTables(): ReturnType<ExcelObjects['tablesAt']> {
    return this.book.objects.tablesAt(this.existingPlace);
  }

  merge(across = false): void {
    this.checkEditable('Range.merge');
    mergeCells(this.book, this.existingPlace, across);
  }

  unmerge(): void {
    this.checkEditable('Range.unmerge');
    unmergeCells(this.book, this.existingPlace);
  }

  /** Finds merged areas only by their upper left cells, as Excel does (office-js 3611). */
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const { area } = this.existingPlace;
    const areas = mergedAreas(this.book, this.existingPlace).filter(
      ({ row, column }) => row >= area.row && column >= area.column,
    );
    return areas.length > 0 ? new RangeAreasObject(this.book, this.sheetId, areas) : null;
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this);
  }
}

function requireByColumns(groupOption: string, member: string): void {
  if (groupOption === 'ByRows') throw notImplemented('Range', `${member} of rows`);
  if (groupOption !== 'ByColumns') throw invalidArgument(`Range.${member}`);
}
