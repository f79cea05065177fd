import { SetFrozenMutation } from '@univerjs/sheets';
import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { requireInFront } from '../../book/ways';
import { RangeObject } from '../ranges/range';

type Members = 'freezeColumns' | 'freezeRows' | 'getLocationOrNullObject' | 'unfreeze';

export class WorksheetFreezePanesObject
  extends HostObject
  implements HostMembers<Excel.WorksheetFreezePanes, Members>
{
  override readonly className = 'WorksheetFreezePanes';
  override readonly scalars = [];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze('freezeRows', count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze('freezeColumns', 0, count);
  }

  unfreeze(): void {
    this.freeze('unfreeze', 0, 0);
  }

  getLocationOrNullObject(): RangeObject | null {
    requireInFront(this.book.ways, 'WorksheetFreezePanes.getLocationOrNullObject');
    const { xSplit, ySplit } = this.book.sheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const area = { row: 0, column: 0, rows: Math.max(ySplit, 1), columns: Math.max(xSplit, 1) };
    const range = new RangeObject(this.book, { sheetId: this.sheetId, area });
    if (xSplit === 0) return range.getEntireRow();
    return ySplit === 0 ? range.getEntireColumn() : range;
  }

  private freeze(member: Members, rows: number, columns: number): void {
    requireInFront(this.book.ways, `WorksheetFreezePanes.${member}`);
    this.book.run(SetFrozenMutation.id, {
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
