import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';

/**
 * The settings of the user's region. Only separators and the short date follow the region; everything else is as in the
 * United States.
 */
export class CultureInfoObject
  extends HostObject
  implements HostMembers<Excel.CultureInfo, 'datetimeFormat' | 'name' | 'numberFormat'>
{
  override readonly className = 'CultureInfo';
  override readonly scalars = ['name'];
  readonly name = 'en-US';

  constructor(private readonly book: Book) {
    super();
  }

  get datetimeFormat(): DatetimeFormatInfoObject {
    return new DatetimeFormatInfoObject(this.book);
  }

  get numberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.book);
  }
}

type Separators = 'numberDecimalSeparator' | 'numberGroupSeparator';

export class NumberFormatInfoObject
  extends HostObject
  implements HostMembers<Excel.NumberFormatInfo, Separators>
{
  override readonly className = 'NumberFormatInfo';
  override readonly scalars = ['numberDecimalSeparator', 'numberGroupSeparator'];

  constructor(private readonly book: Book) {
    super();
  }

  get numberDecimalSeparator(): string {
    return this.book.region.decimal;
  }

  get numberGroupSeparator(): string {
    return this.book.region.thousands;
  }
}

export class DatetimeFormatInfoObject
  extends HostObject
  implements HostMembers<Excel.DatetimeFormatInfo, 'shortDatePattern'>
{
  override readonly className = 'DatetimeFormatInfo';
  override readonly scalars = ['shortDatePattern'];

  constructor(private readonly book: Book) {
    super();
  }

  get shortDatePattern(): string {
    return this.book.region.shortDate;
  }
}
