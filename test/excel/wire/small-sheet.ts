import { HostObject } from '../../../src/simulator/wire/objects/host-object';
import { invalidArgument } from '../../../src/simulator/wire/objects/host-errors';
import { type HostMessage } from '../../../src/simulator/wire/requests/protocol';
import { type HostMembers } from '../../../src/simulator/wire/objects/host-members';

const dataChanged = 10;
const columns = 'ABCDEFGHIJ';
type Value = string | number | boolean;

/** A sheet of the small workbook, with its cells: each names the other, as in Excel. */
export class Sheet extends HostObject implements HostMembers<Excel.Worksheet, 'id' | 'name' | 'getRange'> {
  readonly className = 'Worksheet';
  readonly scalars = ['id', 'name', 'position'];
  override readonly writable = ['name'];
  override readonly id: string;
  readonly position = 0;
  readonly cells = new Map<string, Value>();
  #listeners = 0;

  constructor(
    public name: string,
    private readonly post: (entry: HostMessage) => void,
  ) {
    super();
    this.id = `{${name}}`;
  }

  getRange(address = 'A1'): Cells {
    const [, left = 'A', top = '1', right = left, bottom = top] =
      /^([A-J])(\d+)(?::([A-J])(\d+))?$/.exec(address) ?? [];
    const first = columns.indexOf(left);
    return new Cells(
      this,
      Number(top),
      first,
      Number(bottom) - Number(top) + 1,
      columns.indexOf(right) - first + 1,
    );
  }

  override setEventRegistered(event: string, registered: boolean): void {
    if (event === 'DataChanged') this.#listeners += registered ? 1 : -1;
  }

  changed(address: string): void {
    const details = { address, changeType: 'RangeEdited', source: 'Local', worksheetId: this.id };
    if (this.#listeners > 0) this.post([65536, dataChanged, this.id, JSON.stringify(details), 0]);
  }
}

class Cells
  extends HostObject
  implements
    HostMembers<
      Excel.Range,
      | 'address'
      | 'values'
      | 'rowCount'
      | 'columnCount'
      | 'getRow'
      | 'getBoundingRect'
      | 'worksheet'
      | 'format'
    >
{
  readonly className = 'Range';
  readonly scalars = ['address', 'values', 'rowCount', 'columnCount'];
  override readonly writable = ['values'];
  readonly format = new Format();

  constructor(
    readonly worksheet: Sheet,
    private readonly top: number,
    private readonly left: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    super();
  }

  override referenceKey(): string {
    return this.address;
  }

  get address(): string {
    const last = columns.charAt(this.left + this.columnCount - 1) + (this.top + this.rowCount - 1);
    return `${this.worksheet.name}!${columns.charAt(this.left)}${this.top}:${last}`;
  }

  get values(): Value[][] {
    return this.#cells((key) => this.worksheet.cells.get(key) ?? '');
  }

  set values(values: Value[][]) {
    this._ValidateArraySize(values.length, values[0]?.length ?? 0);
    this.#cells((key, row, column) => this.worksheet.cells.set(key, values[row]?.[column] ?? ''));
    this.worksheet.changed(this.address.replace(/.*!/, ''));
  }

  _ValidateArraySize(rows: number, columnCount: number): void {
    if (rows !== this.rowCount || columnCount !== this.columnCount) throw invalidArgument('Range.values');
  }

  getRow(row: number): Cells {
    return new Cells(this.worksheet, this.top + row, this.left, 1, this.columnCount);
  }

  getBoundingRect(other: Cells): Cells {
    const rows = other.top + other.rowCount - this.top;
    return new Cells(this.worksheet, this.top, this.left, rows, this.columnCount);
  }

  #cells<T>(visit: (key: string, row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (__, column) =>
        visit(`${this.left + column},${this.top + row}`, row, column),
      ),
    );
  }
}

class Format extends HostObject implements HostMembers<Excel.RangeFormat, 'fill' | 'columnWidth'> {
  readonly className = 'RangeFormat';
  readonly scalars = ['columnWidth'];
  override readonly writable = ['columnWidth'];
  columnWidth = 64;
  readonly fill = new Fill();
}

class Fill extends HostObject implements HostMembers<Excel.RangeFill, 'color' | 'clear'> {
  readonly className = 'RangeFill';
  readonly scalars = ['color'];
  override readonly writable = ['color'];
  color = '#FFFFFF';

  clear(): void {
    this.color = '#FFFFFF';
  }
}
