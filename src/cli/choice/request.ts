import type { Language } from '../../classifier/language';
import type { Dialect } from '../../csv/dialect';
import type { RepeatedTreatment } from '../../sheet/choice';
import type { Policy } from '../../policy/policy';
import type { WriteAs } from '../../sheet/write-as';

/** What was asked for on the command line, apart from the files. */
export interface Request {
  readonly modelId?: string;
  /** How a .csv file is written; the decimal sign also holds for texts in a workbook. */
  readonly dialect: Dialect;
  /** Number of the row with the headers, counted from 1; left out: the row that the add-in finds. */
  readonly header?: number;
  /** Maps the id of a measure to the header of its column, or its letters; `''` for no column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Maps the id of a cut-off, or of a measure with a single one, to a rule as it was typed. */
  readonly cutoffs: ReadonlyMap<string, string>;
  /** Maps a tier, by id or name, to its room as typed: `100`, or `100:rising-star` with the tier that takes the others. */
  readonly caps: ReadonlyMap<string, string>;
  /** Id of the measure that says who stays. */
  readonly capBy?: string;
  /** The policy given with its file; it wins over that of the workbook. */
  readonly policy?: Policy;
  /** The language to write in; by default that of the policy, otherwise English. */
  readonly language?: Language;
  readonly asOf: number;
  readonly repeated?: RepeatedTreatment;
  readonly writeAs?: WriteAs;
}
