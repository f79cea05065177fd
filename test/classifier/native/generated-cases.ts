import fc from 'fast-check';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { rfm } from '../../../src/classifier/models/rfm';
import type { Measure } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import type { ResolvedCutoff } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { anyCell, type Form } from './arbitrary-cells';
import { drawn, portableCase, takesEither, type PortableCase } from './portable-case';

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
