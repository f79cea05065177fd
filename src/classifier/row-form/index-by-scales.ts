import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { Derivation, DerivedMeasure, Indicator, ScaledIndicator } from '../derive/derivation';
import { scaleEnds } from '../derive/weighted-index';
import type { Model } from '../model';
import type { Turned } from './turned';

/** The ends of each indicator's scale become cut-offs, drawn over those of whom all the indicators given are known. */
export function indexByScales(
  derived: DerivedMeasure,
  { of }: Extract<Derivation, { kind: 'weightedIndex' }>,
  model: Model,
  given: ReadonlySet<string>,
): Turned {
  const indicators = of.filter(({ measure }) => given.has(measure));
  const takesPart = indicators.map(({ measure }) => isNumber(measure));
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
      ...indicators.flatMap((indicator, at) => scaleOf(indicator, scaled[at]!, takesPart, derived, model)),
      ...model.cutoffs.filter(({ measure }) => measure === derived.id),
    ],
    condition: (condition) => condition,
  };
}

/** A level stated in words is known but no number. */
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
    name: { en: `${name.en} counts ${points} at`, zh: `${name.zh}计 ${points} 分处` },
    description: {
      en: `Where ${name.en} counts as ${points} of 100. Drawn as the ${Math.round(100 * p)} % quantile.`,
      zh: `${name.zh}在此处计 ${points} 分（满分 100）。取第 ${Math.round(100 * p)} 百分位数。`,
    },
    rule: { kind: 'percentile', p },
    over,
  });
  return [
    end(ids.lo, scaleEnds.lo, reversed ? 100 : 0),
    end(ids.hi, scaleEnds.hi, reversed ? 0 : 100),
    {
      id: ids.weight,
      // It parts no measure; it has the index's unit, which is none.
      measure: index.id,
      name: { en: `Weight of ${name.en}`, zh: `${name.zh}的权重` },
      description: {
        en: `How much ${name.en} counts in the index, against the other weights.`,
        zh: `${name.zh}在指数中相对于其他权重所占的分量。`,
      },
      rule: { kind: 'fixed', value: weight },
    },
  ];
}
