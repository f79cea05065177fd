import type { CutoffRule } from '../classifier/cutoff';
import type { KeptCutoffs } from '../classifier/cutoffs/kept-cutoffs';
import type { Language } from '../classifier/language';
import { leastMeasures } from '../classifier/least-measures';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { Caps, HoursOfOne } from './caps';
import type { Choice, RepeatedTreatment } from './choice';
import { sheetColumn } from './customer-range';
import { headerAtIndex, type Customers } from './customers';
import { SheetProblem } from './problem';
import type { WriteAs } from './write-as';

/** A measure, and the column to read it from. */
export interface AskedMeasure {
  readonly measure: Measure;
  /** Index of the column among the customers' columns, or index of a segment column (`indexOfSegments`). */
  readonly index: number;
  /** The sheet column, zero-based. */
  readonly column: number;
  readonly header: string;
}

/** The cut-off numbers of an earlier run. */
export interface EarlierCutoffs {
  /** Maps the id of a cut-off of the model's row form to its number. */
  readonly cutoffs: KeptCutoffs;
  /** The headers of the columns that the numbers were computed from, by measure id. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What to compute for the clients on a sheet: the manager's choice with all defaults filled in. */
export interface Question {
  /** The model to use, with the names, rules and cut-offs of the workbook's policy if it has one for this model. */
  readonly model: Model;
  /** The measures that have a column, in the order of the model. */
  readonly measures: readonly AskedMeasure[];
  /** Maps the id of a cut-off to a rule; a cut-off without an entry uses the model's own rule. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  /** The numbers that may be kept; left out if all are computed anew. */
  readonly earlierCutoffs?: EarlierCutoffs;
  readonly language: Language;
  /** The day from which to count elapsed time, as an Excel serial number. */
  readonly asOf: number;
  readonly writeAs: WriteAs;
  /** True to write values without adding a policy sheet to a workbook that has none. */
  readonly withoutPolicy: boolean;
  /** Index of the column that identifies the client; undefined: the headers decide. */
  readonly client?: number;
  readonly repeated: RepeatedTreatment;
  /** Index of the column of money to add up. Stored for the next run; it does not change any tier. */
  readonly money?: number;
  /** How many clients the tiers have room for; left out: there is room for everybody. */
  readonly caps?: Caps;
  /** Hours that one client takes by the sheet *Service Levels*; left out if no cap asks for them, or there is no sheet. */
  readonly hoursOfOne?: HoursOfOne;
  /** True if the run writes the column *Entitled to*. */
  readonly entitled?: boolean;
  /** True if the run writes the columns *Previous segment*, *Since* and *Movement*. */
  readonly tracked?: boolean;
  /** True if tiers that somebody typed take up no room, because they are replaced. */
  readonly replacesTyped?: boolean;
}

/**
 * Fills in the defaults of a choice for these customers.
 *
 * @throws SheetProblem if a required column was not chosen, or fewer columns than the model needs
 */
export function questionOf(
  choice: Choice,
  model: Model,
  customers: Pick<Customers, 'headers' | 'range'>,
  earlierCutoffs?: EarlierCutoffs,
): Question {
  const { columns, cutoffs, language, asOf, client, money } = choice;
  const { range } = customers;
  const measures = model.measures.flatMap((measure): AskedMeasure[] => {
    const index = columns[measure.id];
    if (index !== undefined)
      return [{ measure, index, column: sheetColumn(range, index), header: headerAtIndex(customers, index) }];
    if (measure.optional) return [];
    throw new SheetProblem('noColumnFor', { sheet: range.sheetName, measure: measure.name });
  });
  const least = leastMeasures(model);
  if (measures.length < least)
    throw new SheetProblem('tooFewColumns', { sheet: range.sheetName, model: model.name, least });
  const {
    writeAs = 'values',
    withoutPolicy = false,
    repeated = 'each',
    caps,
    replacesTyped,
    entitled,
    tracked,
  } = choice;
  return {
    ...{ model, measures, cutoffs, language, asOf, writeAs, withoutPolicy, client, repeated, money },
    ...(earlierCutoffs && { earlierCutoffs }),
    ...(caps && { caps }),
    ...(entitled && { entitled }),
    ...(tracked && { tracked }),
    ...(replacesTyped && { replacesTyped }),
  };
}

/** Returns the header of each measure's column, by measure id. */
export const headersAsked = ({ measures }: Pick<Question, 'measures'>): Record<string, string> =>
  Object.fromEntries(measures.map(({ measure, header }) => [measure.id, header]));
