import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';

/** The filter of a sheet or table; knows only whether there is one and whether it hides rows. */
export class AutoFilterObject
  extends HostObject
  implements HostMembers<Excel.AutoFilter, 'enabled' | 'isDataFiltered'>
{
  override readonly className = 'AutoFilter';
  override readonly scalars = ['enabled', 'isDataFiltered'];

  constructor(
    readonly enabled: boolean,
    /** True if any column has a filter condition. */
    readonly isDataFiltered: boolean,
  ) {
    super();
  }
}
