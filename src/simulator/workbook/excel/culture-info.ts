import { HostObject } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import type { Book } from '../book';

/** The region's settings: that of the United States but for the separators. */
export class CultureInfoObject
  extends HostObject
  implements HostMembers<Excel.CultureInfo, 'name' | 'numberFormat'>
{
  override readonly className = 'CultureInfo';
  override readonly scalars = ['name'];
  readonly name = 'en-US';

  constructor(private readonly book: Book) {
    super();
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
    return this.book.separators.decimal;
  }

  get numberGroupSeparator(): string {
    return this.book.separators.thousands;
  }
}
