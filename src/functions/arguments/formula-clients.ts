import type { CutoffValues } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { CellValue } from '../../sheet/cells/cell';
import type { Culture } from '../../sheet/text/culture';
import type { Block } from './argument';

/** The clients in a formula's arguments, ready to be classified. */
export interface FormulaClients {
  /** The model, with its names in the workbook; in row form if a policy decides. */
  readonly model: Model;
  /** Language of the workbook's policy; left out if there is none. */
  readonly language?: Language;
  /** The shape of the measures' ranges, which the result has too. */
  readonly shape: Block;
  /** Number of cells down to the last client; the blank end of a long range is left out. */
  readonly clients: number;
  /** For each measure, by id, one value per client. */
  readonly columns: MeasureColumns;
  readonly cutoffs: CutoffValues;
  /**
   * For each measure, by id, the cell of the only client. Left out for a range. Also left out if the formula names the
   * policy, as formulas that ClientTier writes beside clients do: a client whose cell cannot be read is then
   * unclassified, not an error.
   */
  readonly onlyClient?: Readonly<Record<string, CellValue>>;
}

/** The clients before their cut-offs are known. */
export type ReadClients = Pick<FormulaClients, 'shape' | 'clients' | 'columns'> & {
  readonly culture?: Culture;
};
