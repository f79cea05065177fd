import type { Cutoff } from '../cutoff';
import type { Condition, Edge } from '../decision-table';
import type { Derivation, DerivedMeasure } from '../derive/derivation';
import { scoreQuantiles } from '../derive/quantile-score';
import type { Localized } from '../language';
import type { Model } from '../model';
import { numberOf } from './number-of';
import type { Turned } from './turned';

/** A score of at least so much is a number from that score's lower edge on; where low is best, one below an edge. */
export function scoreByEdges(
  derived: DerivedMeasure,
  { of, best }: Extract<Derivation, { kind: 'quantileScore' }>,
  model: Model,
): Turned {
  const number = numberOf(of, derived.id, model);
  const edge = edgeOf(derived.id);
  return {
    derived: [number],
    cutoffs: scoreQuantiles.map((p, index) => scoreEdge(derived, number.name, index + 2, p, best)),
    condition(condition): Condition {
      const { lowest, limit } = scoreRange(condition, model.id);
      return best === 'high'
        ? between(derived.id, edge(lowest), edge(limit))
        : between(derived.id, edge(7 - limit), edge(7 - lowest));
    },
  };
}

/** Of the lowest score everyone is, and nobody is of a sixth. */
const edgeOf = (score: string) => (reached: number) =>
  reached <= 1 ? -Infinity : reached > 5 ? Infinity : `${score}_${reached}`;

const between = (measure: string, from: Edge, below: Edge): Condition => ({
  measure,
  ...(from !== -Infinity && { from }),
  ...(below !== Infinity && { below }),
});

/** The scores that a condition asks for: from `lowest` on, up to `limit` without it. */
function scoreRange({ measure, from, above, upTo, below }: Condition, modelId: string) {
  const number = (edge: Edge | undefined, left: number): number => {
    if (typeof edge === 'string') throw new Error(`${modelId}: ${measure} can only be compared with numbers`);
    return edge ?? left;
  };
  return {
    lowest: Math.max(Math.ceil(number(from, 1)), Math.floor(number(above, 0)) + 1),
    limit: Math.min(Math.ceil(number(below, 6)), Math.floor(number(upTo, 5)) + 1),
  };
}

function scoreEdge(
  { id, name }: DerivedMeasure,
  measure: Localized,
  reached: number,
  p: number,
  best: 'high' | 'low',
): Cutoff {
  const percent = Math.round(100 * p);
  return {
    id: `${id}_${reached}`,
    measure: id,
    name:
      best === 'high'
        ? { en: `${name.en} ${reached} from`, zh: `${name.zh} ${reached} 分起点` }
        : { en: `${name.en} ${7 - reached} below`, zh: `${name.zh} ${7 - reached} 分上限` },
    description: {
      en: `The ${percent} % quantile of all clients (${measure.en}), plus one.`,
      zh: `全部客户“${measure.zh}”的 ${percent}% 分位数加一。`,
    },
    rule: { kind: 'scoreEdge', p },
  };
}
