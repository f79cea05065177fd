import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import { quotedSheetName } from '../../../../sheet/cells/cell';
import { areaAddress, type Area } from '../../places/area';
import type { Book } from '../../book/book';

/** Several areas on one sheet. */
export class RangeAreasObject
  extends HostObject
  implements HostMembers<Excel.RangeAreas, 'address' | 'areaCount' | 'cellCount'>
{
  override readonly className = 'RangeAreas';
  override readonly scalars = ['address', 'areaCount', 'cellCount'];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    const sheet = quotedSheetName(this.book.sheet(this.sheetId).getName());
    return this.list.map((area) => `${sheet}!${areaAddress(area)}`).join(',');
  }

  get areaCount(): number {
    return this.list.length;
  }

  get cellCount(): number {
    return this.list.reduce((count, area) => count + area.rows * area.columns, 0);
  }
}
