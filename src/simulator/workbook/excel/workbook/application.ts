import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { CultureInfoObject } from './culture-info';

type Members =
  | 'calculate'
  | 'cultureInfo'
  | 'decimalSeparator'
  | 'suspendApiCalculationUntilNextSync'
  | 'suspendScreenUpdatingUntilNextSync'
  | 'thousandsSeparator'
  | 'useSystemSeparators';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class ApplicationObject extends HostObject implements HostMembers<Excel.Application, Members> {
  override readonly className = 'Application';
  override readonly scalars = [
    'calculationMode',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ];
  override readonly writable = ['calculationMode'];
  readonly useSystemSeparators = true;

  constructor(private readonly book: Book) {
    super();
  }

  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.book);
  }

  get decimalSeparator(): string {
    return this.book.region.decimal;
  }

  get thousandsSeparator(): string {
    return this.book.region.thousands;
  }

  get calculationMode(): (typeof modes)[number] {
    return this.book.calculation.mode;
  }

  set calculationMode(mode: (typeof modes)[number]) {
    if (!modes.includes(mode)) throw invalidArgument('Application.calculationMode');
    this.book.calculation.mode = mode;
  }

  /** `Recalculate` calculates what changed; `Full` and `FullRebuild` calculate everything. */
  calculate(type: `${Excel.CalculationType}`): Promise<void> {
    if (type !== 'Recalculate') this.book.calculation.markAllDirty();
    return this.book.calculation.calculate();
  }

  /** Does nothing, because the simulated Excel calculates before it answers a `load`, not after each write. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Does nothing, because a page draws only after the batch. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
