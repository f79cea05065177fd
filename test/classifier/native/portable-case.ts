import { classify } from '../../../src/classifier/decide/classify';
import type { Language } from '../../../src/classifier/language';
import type { Measure } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { readsNatively } from '../../../src/classifier/native/reads-natively';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { unclassifiedName } from '../../../src/classifier/unclassified';
import { policyNumber } from '../../../src/classifier/policy-number';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { readMeasure } from '../../../src/sheet/read/read-measure';
import { asOf, type Form } from './arbitrary-cells';

/** Clients of one model as cells, and the result of `classify` for each. */
export interface PortableCase {
  readonly title: string;
  /** The model in row form. */
  readonly model: Model;
  readonly language: Language;
  /** Whether measures that take dates or counts have dates. */
  readonly form: Form | undefined;
  /** The measures with a column, in the order of the columns. */
  readonly given: readonly Measure[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly inPercent: ReadonlySet<string>;
  readonly cutoffs: readonly { readonly id: string; readonly value: number }[];
  /** The names that the formulas must return. */
  readonly expected: readonly string[];
}
/** Returns whether a measure takes dates or counts. */
export const takesEither = ({ kind }: Measure) => ['daysSince', 'monthsSince', 'yearsSince'].includes(kind);

interface How {
  readonly language?: Language;
  readonly few?: boolean;
  readonly form?: Form;
}

/** Returns a case of these rows; its cut-offs are drawn from them, as for a policy. */
export function portableCase(
  standard: Model,
  given: readonly Measure[],
  rows: readonly (readonly CellValue[])[],
  { language = 'en', few = false, form }: How = {},
): PortableCase {
  const { model, columns, cutoffs } = drawn(standard, given, rows);
  const { tiers } = classify(model, columns, cutoffValues(cutoffs));
  const name = (tier: number) => (model.tiers[tier]?.name ?? unclassifiedName)[language];
  const isBlankRow = (row: readonly CellValue[]) => row.every((cell) => String(cell).trim() === '');
  const isRead = (row: readonly CellValue[]) =>
    given.every((measure, column) => readsNatively(row[column]!, measure));
  return {
    title: `${model.id}${few ? ', required measures only' : ''}${form && given.some(takesEither) ? `, ${form}` : ''}`,
    model,
    language,
    form,
    given,
    rows,
    inPercent: new Set(
      given.filter((measure, column) => isInPercent(measure, rows, column)).map(({ id }) => id),
    ),
    cutoffs: cutoffs.map(({ id, value }) => ({ id, value })),
    expected: rows.map((row, index) => {
      if (isBlankRow(row)) return '';
      return isRead(row) ? name(tiers[index]!) : unclassifiedName[language];
    }),
  };
}

/** Returns the model in row form, its columns as numbers, and the cut-offs drawn from them. */
export function drawn(standard: Model, given: readonly Measure[], rows: readonly (readonly CellValue[])[]) {
  const model = rowForm(standard, new Set(given.map(({ id }) => id)));
  const columns = Object.fromEntries(
    given.map((measure, column) => [
      measure.id,
      readMeasure(
        rows.map((row) => row[column]!),
        measure,
        asOf,
      ),
    ]),
  );
  const cutoffs = resolveCutoffs(model, columns).map((cutoff) => ({
    ...cutoff,
    value: policyNumber(cutoff.value),
  }));
  return { model, columns, cutoffs };
}

/** Decides for a column as `readShares` does. */
const isInPercent = ({ kind }: Measure, rows: readonly (readonly CellValue[])[], column: number) =>
  kind === 'share' && rows.some((row) => typeof row[column] === 'number' && row[column] >= 2);
