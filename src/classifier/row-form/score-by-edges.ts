import type { Cutoff } from '../cutoff';
import type { Derivation, DerivedMeasure } from '../derivation';
import { scoreLimits, scoreQuantiles } from '../derive/quantile-score';
import { localized, type Localized } from '../language';
import type { Model } from '../model';
import { words } from '../words/languages';
import type { Replacement } from './replacement';

/**
 * Replaces the quantiles of a score by four cut-offs on the measure behind it, so that a client's score needs no other
 * clients. Numbers below all four have score 1, or score 5 if a low number is best.
 */
export function scoreByEdges(
  derived: DerivedMeasure,
  { of, best }: Extract<Derivation, { kind: 'quantileScore' }>,
  { measures }: Model,
): Replacement {
  const { name } = measures.find(({ id }) => id === of)!;
  const edges = scoreQuantiles.map((p, index) => scoreEdge(derived, { of, name, best }, index + 2, p));
  return {
    derived: [
      { ...derived, derivation: { kind: 'scoreByEdges', of, best, edges: edges.map(({ id }) => id) } },
    ],
    further: edges,
    condition: (condition) => condition,
  };
}

function scoreEdge(
  { id, name }: DerivedMeasure,
  measure: { readonly of: string; readonly name: Localized; readonly best: 'high' | 'low' },
  reached: number,
  p: number,
): Cutoff {
  const percent = Math.round(100 * p);
  // If a low number is best, scores are mirrored: below the edge of score 2 a client has score 5, not 1.
  const below = scoreLimits.least + scoreLimits.most + 1 - reached;
  return {
    id: `${id}_${reached}`,
    measure: measure.of,
    name: localized((language) => {
      const { scoreFrom, scoreBelow } = words[language].cutoffs;
      return measure.best === 'high' ? scoreFrom(name[language], reached) : scoreBelow(name[language], below);
    }),
    description: localized((language) => words[language].cutoffs.scoreEdge(percent, measure.name[language])),
    rule: { kind: 'scoreEdge', p },
  };
}
