import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { countFilled } from '../../cells/used-area';
import { RangeObject } from '../ranges/range';
import { daysTo1904 } from '../../cells/day-formats';

/** Functions that Excel calculates without a cell. */
export class FunctionsObject extends HostObject implements HostMembers<Excel.Functions, 'countA' | 'date'> {
  override readonly className = 'Functions';
  override readonly scalars = [];

  constructor(private readonly book: Book) {
    super();
  }

  /** Counts the filled cells of ranges, which come as one list; other arguments are not simulated. */
  countA(...ranges: unknown[]): FunctionResultObject {
    const counts = ranges.flat().map((range) => {
      if (!(range instanceof RangeObject)) throw invalidArgument('Functions.countA');
      return countFilled(this.book, range.existingPlace);
    });
    return new FunctionResultObject(counts.reduce((sum, count) => sum + count, 0));
  }

  /** Returns the number of a day in this workbook's date system; right for days since March 1900 only. */
  date(year: unknown, month: unknown, day: unknown): FunctionResultObject {
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number')
      throw invalidArgument('Functions.date');
    const from1900 = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResultObject(this.book.countsFrom1904 ? from1900 - daysTo1904 : from1900);
  }
}

class FunctionResultObject
  extends HostObject
  implements HostMembers<Excel.FunctionResult<number>, 'error' | 'value'>
{
  override readonly className = 'FunctionResult';
  override readonly scalars = ['error', 'value'];
  readonly error = null;

  constructor(readonly value: number) {
    super();
  }
}
