import type { CutoffValues } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Culture } from '../../sheet/text/culture';
import type { Block } from './argument';

/** The clients of a formula, ready to be classified. */
export interface FormulaClients {
  /** The formula's model with its names in the workbook; in row form if a policy decides. */
  readonly model: Model;
  /** The language of the workbook's policy; left out if there is none. */
  readonly language?: Language;
  /** The shape of the measures, which the answer has too. */
  readonly shape: Block;
  /** The number of cells up to the last client. The blank end of a long range is skipped. */
  readonly clients: number;
  /** One value per client. Cut-offs have one value in all, or one per client. */
  readonly columns: MeasureColumns;
  readonly cutoffs: CutoffValues;
}

/** The clients before their cut-offs are known. */
export type ReadClients = Pick<FormulaClients, 'shape' | 'clients' | 'columns'> & {
  readonly culture?: Culture;
};
