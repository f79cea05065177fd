import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import { leastMeasures } from '../classifier/least-measures';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { Choice, RepeatedTreatment } from './choice';
import { sheetColumn } from './customer-range';
import { headerAtIndex, type Customers } from './customers';
import { SheetProblem } from './problem';
import type { WriteAs } from './write-as';

/** A measure with the column to read it from. */
export interface AskedMeasure {
  readonly measure: Measure;
  /** The index among the customers' columns, or of segments (`indexOfSegments`). */
  readonly index: number;
  /** The sheet column, zero-based. */
  readonly column: number;
  readonly header: string;
}

/** What a run asks of the clients on a sheet: a choice with every default filled in. */
export interface Question {
  /** The model to use. If the workbook has a policy for it, it has the policy's names, rules and cut-offs. */
  readonly model: Model;
  /** The measures with a column, in the order of the model. */
  readonly measures: readonly AskedMeasure[];
  /** By cut-off id; if left out, the model's rule applies. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  readonly language: Language;
  /** The day from which dates count, as an Excel serial number. */
  readonly asOf: number;
  readonly writeAs: WriteAs;
  /** Set if values are to be written without creating a policy in a workbook that has none. */
  readonly withoutPolicy: boolean;
  /** Index of the column that identifies the client; undefined if the headers decide. */
  readonly client?: number;
  readonly repeated: RepeatedTreatment;
}

/**
 * Fills in a choice for these customers.
 *
 * @throws SheetProblem if a required column was not chosen, or fewer columns than the model needs
 */
export function questionOf(
  choice: Choice,
  model: Model,
  customers: Pick<Customers, 'headers' | 'range'>,
): Question {
  const { columns, cutoffs, language, asOf, client } = choice;
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
  const { writeAs = 'values', withoutPolicy = false, repeated = 'each' } = choice;
  return { model, measures, cutoffs, language, asOf, writeAs, withoutPolicy, client, repeated };
}

/** Returns the header of each measure's column, by measure id. */
export const headersAsked = ({ measures }: Pick<Question, 'measures'>): Record<string, string> =>
  Object.fromEntries(measures.map(({ measure, header }) => [measure.id, header]));
