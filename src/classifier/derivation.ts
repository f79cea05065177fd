import type { Localized } from './language';

/** Says how a measure is computed from others. `of` and `by` are ids of measures that are read. */
export type Derivation =
  /** The share of the total that larger clients hold; see `share-before.ts`. */
  | { readonly kind: 'shareBefore'; readonly of: string }
  /** A score from 1 to 5 by quantiles; see `quantile-score.ts`. */
  | { readonly kind: 'quantileScore'; readonly of: string; readonly best: 'high' | 'low' }
  /**
   * The same score, by the cut-offs `edges` instead of quantiles, so that it is computed without other clients. `edges`
   * are ids, in ascending order.
   */
  | {
      readonly kind: 'scoreByEdges';
      readonly of: string;
      readonly best: 'high' | 'low';
      readonly edges: readonly string[];
    }
  /** An index from 0 to 100; see `weighted-index.ts`. */
  | { readonly kind: 'weightedIndex'; readonly of: readonly Indicator[] }
  /**
   * An index as `weightedIndex`, but with scales and weights from cut-offs, so that it needs no other clients; see
   * `scaled-index.ts`.
   */
  | { readonly kind: 'scaledIndex'; readonly of: readonly ScaledIndicator[] }
  /** The measure `of` if its value is a finite number; unknown if the cell says "high" or "low". */
  | { readonly kind: 'number'; readonly of: string }
  /**
   * The measure `of` divided by the measure `by`. With `endless`, `of` may be infinite, such as days since an event
   * that never happened.
   */
  | { readonly kind: 'ratio'; readonly of: string; readonly by: string; readonly endless?: true }
  /** 1 if the optional measure has a column, otherwise 0. */
  | { readonly kind: 'given'; readonly of: string }
  /** How many of the optional measures `of` have a column. */
  | { readonly kind: 'countGiven'; readonly of: readonly string[] };

/** One measure of an index; with `reversed`, a lower number is better. */
export interface Indicator {
  readonly measure: string;
  readonly weight: number;
  readonly reversed?: true;
}

/**
 * An indicator with ids of cut-offs instead of numbers: `lo` scales to 0 points, `hi` to 100; `weight` is its weight in
 * the index.
 */
export interface ScaledIndicator extends Pick<Indicator, 'measure' | 'reversed'> {
  readonly lo: string;
  readonly hi: string;
  readonly weight: string;
}

export interface DerivedMeasure {
  readonly id: string;
  readonly name: Localized;
  readonly derivation: Derivation;
}

/** Returns the ids of the measures that a derivation computes its value from. */
export function inputsOf(derivation: Derivation): string[] {
  switch (derivation.kind) {
    case 'weightedIndex':
    case 'scaledIndex':
      return derivation.of.map(({ measure }) => measure);
    case 'ratio':
      return [derivation.of, derivation.by];
    case 'countGiven':
      return [...derivation.of];
    default:
      return [derivation.of];
  }
}

/** Returns how many of the optional measures in `of` have a column: a value that is the same for every client. */
export function countedIfGiven(
  { of }: Extract<Derivation, { kind: 'given' | 'countGiven' }>,
  given: (measure: string) => boolean,
): number {
  return [of].flat().filter(given).length;
}

/** Returns whether a derivation compares a client with all others, so that a single client has no result. */
export function needsAllClients({ kind }: Derivation): boolean {
  return kind === 'shareBefore' || kind === 'quantileScore' || kind === 'weightedIndex';
}
