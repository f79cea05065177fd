import type { HostMembers, HostOf } from '../../wire/objects/host-members';
import type { Place } from '../places/place';

/**
 * The ways up in Excel's object model. A worksheet is built of ranges and knows their class; a range leads to its
 * worksheet by these, without knowing the class.
 */
export interface ExcelObjects {
  range(place: Place): HostOf<Excel.Range> & HostMembers<Excel.Range, 'address'>;
  worksheet(sheetId: string): HostOf<Excel.Worksheet> & HostMembers<Excel.Worksheet, 'name'>;
  tablesAt(
    place: Place,
  ): HostOf<Excel.TableScopedCollection> & HostMembers<Excel.TableScopedCollection, 'getCount'>;
}
