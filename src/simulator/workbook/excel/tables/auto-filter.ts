import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';

/** The filter of a sheet or of a table, as far as an add-in asks about it. */
export class AutoFilterObject
  extends HostObject
  implements HostMembers<Excel.AutoFilter, 'enabled' | 'isDataFiltered'>
{
  override readonly className = 'AutoFilter';
  override readonly scalars = ['enabled', 'isDataFiltered'];

  constructor(
    readonly enabled: boolean,
    /** Whether it asks for anything. */
    readonly isDataFiltered: boolean,
  ) {
    super();
  }
}
