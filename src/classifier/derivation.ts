import type { Localized } from './language';

/** How a measure is computed from others. `of` and `by` are ids of measures that are read. */
export type Derivation =
  /** See `share-before.ts`. */
  | { readonly kind: 'shareBefore'; readonly of: string }
  /** See `quantile-score.ts`. */
  | { readonly kind: 'quantileScore'; readonly of: string; readonly best: 'high' | 'low' }
  /** The same score from cut-offs as ascending edges, so that it needs no other clients. */
  | {
      readonly kind: 'scoreByEdges';
      readonly of: string;
      readonly best: 'high' | 'low';
      readonly edges: readonly string[];
    }
  /** See `weighted-index.ts`. */
  | { readonly kind: 'weightedIndex'; readonly of: readonly Indicator[] }
  /**
   * The same index with its scales and weights as cut-offs, so that it needs no other clients. See `scaled-index.ts`.
   */
  | { readonly kind: 'scaledIndex'; readonly of: readonly ScaledIndicator[] }
  /** The measure itself if it is a finite number; a level stated in words is not known. */
  | { readonly kind: 'number'; readonly of: string }
  /** One measure in multiples of another. `endless`: the first may be infinite, for an event that never happened. */
  | { readonly kind: 'ratio'; readonly of: string; readonly by: string; readonly endless?: true }
  /** 1 if the optional measure has a column, otherwise 0. */
  | { readonly kind: 'given'; readonly of: string }
  /** How many of these optional measures have a column. */
  | { readonly kind: 'countGiven'; readonly of: readonly string[] };

/** One indicator of an index. If `reversed`, lower is better. */
export interface Indicator {
  readonly measure: string;
  readonly weight: number;
  readonly reversed?: true;
}

/**
 * The same with the ids of cut-offs: the number that scales to 0 (`lo`), the one that scales to 100 (`hi`), and the
 * weight.
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

/** Returns the ids of the measures from which a derived one is computed. */
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

/** Returns how many of its measures have a column, which is the same for every client. */
export function countedIfGiven(
  { of }: Extract<Derivation, { kind: 'given' | 'countGiven' }>,
  given: (measure: string) => boolean,
): number {
  return [of].flat().filter(given).length;
}

/** Returns whether the derivation compares a client with all the others, so that a single client has no result. */
export function needsAllClients({ kind }: Derivation): boolean {
  return kind === 'shareBefore' || kind === 'quantileScore' || kind === 'weightedIndex';
}
