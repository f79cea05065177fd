import type { Derivation } from '../derivation';
import { scoreLimits } from '../derive/quantile-score';
import { all, firstOf } from './sql-text';
import { cutoffText, isFinite, type Writing } from './writing';

/** Writes a measure computed from others of the same client; NULL unless all of them are numbers. */
export function derivedText(
  writing: Writing,
  derivation: Derivation,
  valueOf: (id: string) => string,
): string {
  switch (derivation.kind) {
    case 'number': {
      const of = valueOf(derivation.of);
      return firstOf([[isFinite(writing, of), of]]);
    }
    case 'ratio': {
      const [of, by] = [valueOf(derivation.of), valueOf(derivation.by)];
      const numbers = derivation.endless ? [`${of} IS NOT NULL`] : [isFinite(writing, of)];
      return firstOf([[all([...numbers, isFinite(writing, by)]), `${of} / NULLIF(${by}, 0)`]]);
    }
    case 'scoreByEdges': {
      const of = valueOf(derivation.of);
      const { least, most } = scoreLimits;
      const [first, sign] = derivation.best === 'high' ? [least, '+'] : [most, '-'];
      const steps = derivation.edges.map(
        (edge) => ` ${sign} CASE WHEN ${of} >= ${cutoffText(writing, edge)} THEN 1 ELSE 0 END`,
      );
      return firstOf([
        [isFinite(writing, of), `CAST(${first}${steps.join('')} AS ${writing.dialect.types.double})`],
      ]);
    }
    case 'scaledIndex': {
      const parts = derivation.of.map((indicator) => {
        const [lo, hi] = [cutoffText(writing, indicator.lo), cutoffText(writing, indicator.hi)];
        const weight = cutoffText(writing, indicator.weight);
        const place = `LEAST(1e0, GREATEST(0e0, (${valueOf(indicator.measure)} - ${lo}) / NULLIF(${hi} - ${lo}, 0)))`;
        const share = firstOf([[`${hi} = ${lo}`, '0.5e0']], place);
        return {
          weight,
          weighed: `${weight} * (100e0 * (${indicator.reversed ? `1e0 - ${share}` : share}))`,
        };
      });
      const sum = parts.map(({ weighed }) => weighed).join(' + ');
      const weights = parts.map(({ weight }) => weight).join(' + ');
      const index = `FLOOR((${sum}) / NULLIF(${weights}, 0) * 1e10 + 0.5e0) / 1e10`;
      return firstOf([[all(derivation.of.map(({ measure }) => isFinite(writing, valueOf(measure)))), index]]);
    }
    default:
      throw new Error(`A statement computes no ${derivation.kind}: bring the model into row form`);
  }
}

/** Returns whether a measure is computed from cut-offs. */
export const needsCutoffs = ({ kind }: Derivation): boolean =>
  kind === 'scoreByEdges' || kind === 'scaledIndex';
