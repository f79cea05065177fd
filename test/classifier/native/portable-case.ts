import fc from 'fast-check';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { classify } from '../../../src/classifier/decide/classify';
import type { Language } from '../../../src/classifier/language';
import { rfm } from '../../../src/classifier/models/rfm';
import type { Measure } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { readsNatively } from '../../../src/classifier/native/reads-natively';
import {
  cutoffValues,
  resolveCutoffs,
  type ResolvedCutoff,
} from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { unclassifiedName } from '../../../src/classifier/unclassified';
import { policyNumber } from '../../../src/classifier/policy-number';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { readMeasure } from '../../../src/sheet/read/read-measure';
import { anyCell, asOf, type Form } from './arbitrary-cells';

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

/** Returns sets of measures that have a column: all, and as few as possible. */
function givenSets({ id, measures }: Model): (readonly Measure[])[] {
  const few = id === 'satisfaction' ? measures.slice(1, 4) : measures.filter(({ optional }) => !optional);
  return few.length < measures.length ? [measures, few] : [measures];
}

/**
 * Returns cases of every model of the catalogue, or of other models, over generated cells, with each set of columns that is possible. They are the same on
 * every run.
 */
export function generatedCases(
  rowsEach: number,
  isWanted: (cell: CellValue, measure: Measure) => boolean = () => true,
  models: readonly Model[] = catalogue,
): PortableCase[] {
  return models.flatMap((model, index) =>
    givenSets(model).flatMap((given, few) =>
      formsOf(given).map((form) => {
        const row = fc.tuple(
          ...given.map((measure) => anyCell(measure, form).filter((cell) => isWanted(cell, measure))),
        );
        const rows = fc.sample(row, { seed: 7 * index + few, numRuns: rowsEach });
        return portableCase(model, given, [...rows, ...besideCutoffs(model, given, rows, form)], {
          language: index % 2 === 0 ? 'en' : 'zh',
          few: few === 1,
          form,
        });
      }),
    ),
  );
}

/** Returns clients of RFM with other ranges: some are covered by earlier ones, and one fits any score. */
export function casesOfOtherRanges(rowsEach: number): PortableCase[] {
  const numbers: Readonly<Record<string, number>> = {
    champions_recency_score_lowest: 4,
    champions_frequency_score_lowest: 4,
    champions_monetary_score_lowest: 3,
    'loyal-customers_recency_score_highest': 2,
    'at-risk_monetary_score_lowest': 2,
    'about-to-sleep_monetary_score_highest': 1,
    lost_recency_score_highest: 2,
    lost_monetary_score_highest: 3,
    promising_recency_score_lowest: 1,
    promising_recency_score_highest: 5,
    promising_frequency_score_highest: 5,
    promising_monetary_score_lowest: 1,
  };
  const cutoffs = rfm.cutoffs.map((cutoff) =>
    cutoff.id in numbers
      ? { ...cutoff, rule: { kind: 'fixed', value: numbers[cutoff.id]! } as const }
      : cutoff,
  );
  const without = cutoffs.map((cutoff) =>
    cutoff.id === 'promising_recency_score_highest'
      ? { ...cutoff, rule: { kind: 'fixed', value: 1 } as const }
      : cutoff,
  );
  return [cutoffs, without].flatMap((ranges, seed) =>
    formsOf(rfm.measures).map((form) => {
      const row = fc.tuple(...rfm.measures.map((measure) => anyCell(measure, form)));
      const rows = fc.sample(row, { seed: 100 + seed, numRuns: rowsEach });
      const model = { ...rfm, cutoffs: ranges };
      const made = portableCase(
        model,
        rfm.measures,
        [...rows, ...besideCutoffs(model, rfm.measures, rows, form)],
        {
          form,
        },
      );
      return { ...made, title: `${made.title}, other ranges ${seed + 1}` };
    }),
  );
}

/** Returns both forms if a measure takes dates or counts. */
const formsOf = (given: readonly Measure[]): Form[] =>
  given.some(takesEither) ? ['dates', 'counts'] : ['counts'];

const takesEither = ({ kind }: Measure) => ['daysSince', 'monthsSince', 'yearsSince'].includes(kind);

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

function drawn(standard: Model, given: readonly Measure[], rows: readonly (readonly CellValue[])[]) {
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

/** Returns for each cut-off clients on it, below and above, which are otherwise like the first three clients. */
function besideCutoffs(
  standard: Model,
  given: readonly Measure[],
  rows: readonly (readonly CellValue[])[],
  form: Form,
) {
  const { model, cutoffs } = drawn(standard, given, rows);
  const columnOf = ({ id }: ResolvedCutoff) => {
    const { measure } = model.cutoffs.find((each) => each.id === id)!;
    const derivation = model.derived?.find((each) => each.id === measure)?.derivation;
    const read = derivation?.kind === 'number' ? derivation.of : measure;
    return given.findIndex((each) => each.id === read);
  };
  return cutoffs
    .filter((cutoff) => columnOf(cutoff) >= 0 && Number.isFinite(cutoff.value))
    .filter((cutoff) => form === 'counts' || !takesEither(given[columnOf(cutoff)]!))
    .flatMap((cutoff) =>
      [0, 1e-9, -1e-9].flatMap((aside) =>
        rows
          .slice(0, 3)
          .map((row) =>
            row.map((cell, column) => (column === columnOf(cutoff) ? cutoff.value + aside : cell)),
          ),
      ),
    );
}
