import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { TableRanges } from './table-ranges';

export class TableRowCollectionObject
  extends HostObject
  implements HostMembers<Excel.TableRowCollection, 'count' | 'getCount'>
{
  override readonly className = 'TableRowCollection';
  override readonly scalars = ['count'];

  constructor(private readonly table: TableRanges) {
    super();
  }

  get count(): number {
    return this.table.area.rows - 1;
  }

  getCount(): number {
    return this.count;
  }
}
