import { HostObject } from '../../../../src/simulator/wire/objects/host-object';
import { type HostMembers } from '../../../../src/simulator/wire/objects/host-members';

abstract class RangeHost
  extends HostObject
  implements
    HostMembers<Excel.Range, 'address' | 'values' | 'getCell' | 'getIntersectionOrNullObject' | 'worksheet'>
{
  readonly className = 'Range';
  readonly scalars = ['address', 'values'];
  readonly address = 'A1';
  readonly worksheet = new WorksheetHost();
  values: (string | number | boolean)[][] = [['']];
  abstract getCell(row: number, column: number): RangeHost;
  abstract getIntersectionOrNullObject(other: RangeHost | string): RangeHost | null;
}

class WorksheetHost extends HostObject implements HostMembers<Excel.Worksheet, 'name' | 'delete'> {
  readonly className = 'Worksheet';
  readonly scalars = ['name'];
  override readonly writable = ['name'];
  name = 'Customers';
  delete(): void {}
}

/** Checked by the type check (`tsc`), not run: each of these must be an error for the compiler; one that is none makes its directive an error. */
export abstract class Mistakes
  extends HostObject
  implements
    HostMembers<Excel.Range, 'getCell' | 'getLastCell' | 'rowCount' | 'worksheet' | 'getOffsetRange'>
{
  readonly className = 'Range';
  readonly scalars = [];
  // @ts-expect-error the row is a number
  abstract getCell(row: string): RangeHost;
  // @ts-expect-error a range, not a worksheet
  abstract getLastCell(): WorksheetHost;
  // @ts-expect-error a number
  abstract rowCount: string;
  // @ts-expect-error a worksheet, not a range
  abstract worksheet: RangeHost;
  // @ts-expect-error only OrNullObject methods return null
  abstract getOffsetRange(): RangeHost | null;
}
