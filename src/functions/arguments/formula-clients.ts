import type { CutoffValues } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Culture } from '../../sheet/text/culture';
import type { Block } from './argument';

/** The clients that a formula asks about, ready to be classified. */
export interface FormulaClients {
  /** The model that is asked, with the names that it has in the workbook; in its row form where a policy decides. */
  readonly model: Model;
  /** The language of the workbook's policy; left out where there is none. */
  readonly language?: Language;
  /** The shape of the measures, which is that of the answer. */
  readonly shape: Block;
  /** How many cells of it there are up to the last client: the blank rest of a long range is not worked through. */
  readonly clients: number;
  /** One value a client, as are those of `cutoffs` that have more than one. */
  readonly columns: MeasureColumns;
  readonly cutoffs: CutoffValues;
}

/** The clients before their cut-offs are known. */
export type ReadClients = Pick<FormulaClients, 'shape' | 'clients' | 'columns'> & {
  readonly culture?: Culture;
};
