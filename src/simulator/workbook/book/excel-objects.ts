import type { HostMembers, HostOf } from '../../wire/objects/host-members';
import type { Place } from '../places/place';

/**
 * Makes host objects for classes that cannot import each other. For example, a worksheet imports the class of its
 * ranges, so a range must get its worksheet through this interface.
 */
export interface ExcelObjects {
  range(place: Place): HostOf<Excel.Range> & HostMembers<Excel.Range, 'address'>;
  worksheet(sheetId: string): HostOf<Excel.Worksheet> & HostMembers<Excel.Worksheet, 'name'>;
  tablesAt(
    place: Place,
  ): HostOf<Excel.TableScopedCollection> & HostMembers<Excel.TableScopedCollection, 'getCount'>;
}
