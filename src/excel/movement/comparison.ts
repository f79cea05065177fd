import type { Language } from '../../classifier/language';
import type { ComparedDates } from '../../movement/dates';
import type { MovementInput } from '../../movement/sheet/movement-input';
import type { RunOptions } from '../../sheet/progress';

/** The dates to compare, and how. */
export interface HowToCompare {
  readonly dates: ComparedDates;
  readonly language: Language;
  readonly options: RunOptions;
}

/** The clients before and after, whatever that was taken from. */
export type Comparison = Pick<MovementInput, 'source' | 'compared' | 'measures' | 'model'>;
