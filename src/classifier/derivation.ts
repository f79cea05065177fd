import type { Localized } from './language';

/** How a measure is reckoned from others. `of` and `by` are ids of measures that are read. */
export type Derivation =
  /** See `running-share.ts`. */
  | { readonly kind: 'shareBefore'; readonly of: string }
  /** See `quantile-score.ts`. */
  | { readonly kind: 'quantileScore'; readonly of: string; readonly best: 'high' | 'low' }
  /** The same score by edges that are cut-offs, ascending, so that one client alone has it. */
  | {
      readonly kind: 'scoreByEdges';
      readonly of: string;
      readonly best: 'high' | 'low';
      readonly edges: readonly string[];
    }
  /** See `weighted-index.ts`. */
  | { readonly kind: 'weightedIndex'; readonly of: readonly Indicator[] }
  /** The same index where its scales and weights are cut-offs, so that one client alone has it. See `scaled-index.ts`. */
  | { readonly kind: 'scaledIndex'; readonly of: readonly ScaledIndicator[] }
  /** The measure itself where it is a finite number; a level stated in words is none. */
  | { readonly kind: 'number'; readonly of: string }
  /** One measure in multiples of another; `endless` where the first may never have happened, and so has no end. */
  | { readonly kind: 'ratio'; readonly of: string; readonly by: string; readonly endless?: true }
  /** 1 where the optional measure was given at all, else 0. */
  | { readonly kind: 'given'; readonly of: string }
  /** How many of these optional measures were given at all. */
  | { readonly kind: 'countGiven'; readonly of: readonly string[] };

/** One part of an index. A reversed indicator is the better the lower it is. */
export interface Indicator {
  readonly measure: string;
  readonly weight: number;
  readonly reversed?: true;
}

/** The same with the ids of the cut-offs that hold its scale, from 0 at `lo` to 100 at `hi`, and its weight. */
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

/** The measures from which a derived one is reckoned. */
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

/** Whether the derivation compares a client with all the others, so that one client alone has none. */
export function needsAllClients({ kind }: Derivation): boolean {
  return kind === 'shareBefore' || kind === 'quantileScore' || kind === 'weightedIndex';
}
