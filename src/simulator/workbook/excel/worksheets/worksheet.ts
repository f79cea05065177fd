/* eslint-disable max-lines -- Excel's Worksheet is one class, because its interface is one */
import { BooleanNumber } from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { HostObject } from '../../../wire/objects/host-object';
import {
  invalidArgument,
  invalidOperation,
  invalidSelection,
  notImplemented,
} from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { activateSheet } from '../../editing/activate-sheet';
import { isOnSheet, sheetArea, type Area } from '../../places/area';
import type { Book } from '../../book/book';
import { requireInFront } from '../../book/ways';
import { findName } from '../../places/defined-names';
import { parseAddress } from '../../places/parse-address';
import { checkSheetName } from '../../editing/sheet-names';
import { removeTable, tablesOf } from '../../tables/tables';
import { NamedItemObject } from '../names/named-item';
import { NamedItemCollectionObject } from '../names/named-item-collection';
import { ChartCollectionObject } from '../charts/chart-collection';
import { RangeObject } from '../ranges/range';
import { AutoFilterObject } from '../tables/auto-filter';
import { TableCollectionObject } from '../tables/table-collection';
import { PageBreakCollectionObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { CommentCollectionObject, ShapeCollectionObject } from './placed-objects';
import { WorksheetFreezePanesObject } from './worksheet-freeze-panes';
import { WorksheetProtectionObject } from './worksheet-protection';

type Members =
  | 'activate'
  | 'autoFilter'
  | 'charts'
  | 'comments'
  | 'delete'
  | 'freezePanes'
  | 'getCell'
  | 'getRange'
  | 'getRangeByIndexes'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'horizontalPageBreaks'
  | 'id'
  | 'name'
  | 'names'
  | 'pageLayout'
  | 'position'
  | 'protection'
  | 'shapes'
  | 'tabColor'
  | 'tables';

/** Excel's Worksheet. */
export class WorksheetObject extends HostObject implements HostMembers<Excel.Worksheet, Members> {
  override readonly className = 'Worksheet';
  override readonly scalars = ['id', 'name', 'position', 'tabColor', 'visibility'];
  override readonly writable = ['name', 'tabColor', 'visibility'];

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.book.sheet(this.id).getName();
  }

  /** Renames the sheet, also in formulas that refer to it. */
  set name(name: string) {
    this.book.structure.check('Worksheet.name');
    checkSheetName(this.book, name, 'Worksheet.name', this.id);
    this.book.run(SetWorksheetNameCommand.id, { subUnitId: this.id, name });
  }

  get position(): number {
    return this.book.unit.getSheetOrders().indexOf(this.id);
  }

  get tabColor(): string {
    return this.book.sheet(this.id).getConfig().tabColor ?? '';
  }

  set tabColor(color: string) {
    this.book.run(SetTabColorMutation.id, { subUnitId: this.id, color });
  }

  get visibility(): `${Excel.SheetVisibility}` {
    return this.book.sheet(this.id).isSheetHidden() ? 'Hidden' : 'Visible';
  }

  set visibility(visibility: `${Excel.SheetVisibility}`) {
    this.book.structure.check('Worksheet.visibility');
    const hide = visibility !== 'Visible';
    if (hide && this.isOnlyVisible) throw invalidOperation('Worksheet.visibility', lastSheet);
    const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run(SetWorksheetHideMutation.id, { subUnitId: this.id, hidden });
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, this.id);
  }

  get names(): NamedItemCollectionObject {
    requireInFront(this.book.ways, 'Worksheet.names', invalidSelection);
    return new NamedItemCollectionObject(this.book, this.id);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.book, this.id);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.book, this.id, (place) => new RangeObject(this.book, place));
  }

  get freezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.book, this.id);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.id);
  }

  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.book, this.id);
  }

  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.book, this.id);
  }

  get shapes(): ShapeCollectionObject {
    return new ShapeCollectionObject(this.book, this.id, 'shape');
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.book, this.id, 'comment');
  }

  activate(): void {
    requireInFront(this.book.ways, 'Worksheet.activate');
    activateSheet(this.book, this.id);
  }

  delete(): void {
    requireInFront(this.book.ways, 'Worksheet.delete', invalidSelection);
    this.book.structure.check('Worksheet.delete');
    if (this.isOnlyVisible) throw invalidOperation('Worksheet.delete', lastSheet);
    this.leave();
    // Univer 0.25.1 would keep the tables of a deleted sheet, and formulas would still find them by name.
    for (const table of tablesOf(this.book, this.id)) removeTable(this.book, table);
    this.book.run(RemoveSheetCommand.id, { subUnitId: this.id });
    this.book.charts.delete(this.id);
    this.book.columnGroups.delete(this.id);
    this.book.pageBreaks.delete(this.id);
    this.book.dataValidations.delete(this.id);
    this.book.events.fire('Deleted', this.id, { source: 'Local' });
  }

  /** Returns the range with an address or a defined name; all cells if this is omitted. */
  getRange(address?: string): RangeObject {
    if (address === undefined) return this.rangeAt(sheetArea);
    const name = findName(this.book, address, this.id);
    if (name) return new NamedItemObject(this.book, name.id).getRange();
    return new RangeObject(this.book, parseAddress(this.book, this.id, address, 'Worksheet.getRange'));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { row, column, rows, columns };
    if (!isOnSheet(area)) throw invalidArgument('Worksheet.getRangeByIndexes');
    return this.rangeAt(area);
  }

  getCell(row: number, column: number): RangeObject {
    return this.rangeAt(sheetArea).getCell(row, column);
  }

  /** Returns the cells in use; A1 if the sheet is blank. */
  getUsedRange(valuesOnly?: boolean): RangeObject {
    return this.rangeAt(sheetArea).getUsedRange(valuesOnly);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    return this.rangeAt(sheetArea).getUsedRangeOrNullObject(valuesOnly);
  }

  override setEventRegistered(event: string, registered: boolean): void {
    const known = this.book.events.setRegistered(event, registered, this.id);
    if (!known) throw notImplemented(this.className, `on${event}`);
  }

  /**
   * If this sheet is active, activates another visible one, as Excel does: the next to the right, otherwise to the
   * left. Call it before the deletion, because Univer activates another one only afterwards, and until then draws new
   * results on the deleted sheet.
   */
  private leave(): void {
    const { unit } = this.book;
    if (unit.getActiveSheet().getSheetId() !== this.id) return;
    const sheets = unit.getSheets();
    const index = sheets.findIndex((sheet) => sheet.getSheetId() === this.id);
    const next = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find(
      (sheet) => !sheet.isSheetHidden(),
    );
    if (next) activateSheet(this.book, next.getSheetId());
  }

  private get isOnlyVisible(): boolean {
    const visible = this.book.unit.getSheets().filter((sheet) => !sheet.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.id;
  }

  private rangeAt(area: Area): RangeObject {
    return new RangeObject(this.book, { sheetId: this.id, area });
  }
}

const lastSheet = 'A workbook must contain at least one visible worksheet.';
