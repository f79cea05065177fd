import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { Derivation, DerivedMeasure, Indicator, ScaledIndicator } from '../derivation';
import { scaleEnds } from '../derive/weighted-index';
import { localized } from '../language';
import type { Model } from '../model';
import { words } from '../words/languages';
import type { Replacement } from './replacement';

/**
 * Replaces the quantiles of an index by cut-offs: two ends of each indicator's scale, and its weight. Computes the ends
 * from clients with a known value in every indicator that has a column.
 */
export function indexByScales(
  derived: DerivedMeasure,
  { of }: Extract<Derivation, { kind: 'weightedIndex' }>,
  model: Model,
  given: ReadonlySet<string>,
): Replacement {
  const indicators = of.filter(({ measure }) => given.has(measure));
  const allKnown = indicators.map(({ measure }) => isNumber(measure));
  const scaled = indicators.map(({ measure, reversed }): ScaledIndicator => {
    const part = `${derived.id}_${measure}`;
    return {
      measure,
      lo: `${part}_lo`,
      hi: `${part}_hi`,
      weight: `${part}_weight`,
      ...(reversed && { reversed }),
    };
  });
  return {
    derived: [{ ...derived, derivation: { kind: 'scaledIndex', of: scaled } }],
    cutoffs: [
      ...indicators.flatMap((indicator, at) => scaleOf(indicator, scaled[at]!, allKnown, derived, model)),
      ...model.cutoffs.filter(({ measure }) => measure === derived.id),
    ],
    condition: (condition) => condition,
  };
}

/** Makes a condition that holds for numbers and fails for levels in words, which are infinite. */
const isNumber = (measure: string): Condition => ({ measure, above: -Infinity, below: Infinity });

function scaleOf(
  { measure, weight, reversed }: Indicator,
  ids: ScaledIndicator,
  over: readonly Condition[],
  index: DerivedMeasure,
  { measures }: Model,
): Cutoff[] {
  const { name } = measures.find(({ id }) => id === measure)!;
  const end = (id: string, p: number, points: number): Cutoff => ({
    id,
    measure,
    name: localized((language) => words[language].cutoffs.scaleEnd(name[language], points)),
    description: localized((language) =>
      words[language].cutoffs.whatScaleEndIs(name[language], points, Math.round(100 * p)),
    ),
    rule: { kind: 'percentile', p },
    over,
  });
  return [
    end(ids.lo, scaleEnds.lo, reversed ? 100 : 0),
    end(ids.hi, scaleEnds.hi, reversed ? 0 : 100),
    {
      id: ids.weight,
      // A weight splits no measure. It gets the index as its measure, because the index has no unit.
      measure: index.id,
      name: localized((language) => words[language].cutoffs.weight(name[language])),
      description: localized((language) => words[language].cutoffs.whatWeightIs(name[language])),
      rule: { kind: 'fixed', value: weight },
    },
  ];
}
