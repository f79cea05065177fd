import type { MeasureKind } from '../../../src/classifier/measure-kinds';
import type { TierRank } from '../../../src/classifier/tier';

/** Words of the document about the models, apart from those of the models themselves. */
export interface ModelWords {
  /** The text above the chapters; `intervals` are the days between contacts for each rank: `top 14, good 30`. */
  readonly introduction: (intervals: string) => string;
  readonly contents: string;
  readonly headings: {
    readonly measures: string;
    readonly cutoffs: string;
    readonly decisions: string;
    readonly tiers: string;
    readonly example: string;
  };
  readonly columns: {
    readonly measure: string;
    readonly cell: string;
    readonly blank: string;
    readonly cutoff: string;
    readonly leftOut: string;
    readonly when: string;
    readonly then: string;
    readonly rank: string;
    readonly colour: string;
    readonly client: string;
    readonly tierAndWhy: string;
  };
  readonly ranks: Readonly<Record<TierRank, string>>;
  readonly source: (text: string) => string;
  readonly shows: (measure: string) => string;
  readonly showsNothing: string;
  readonly calculated: string;
  readonly calculatedAs: (name: string, how: string) => string;
  readonly colourOn: (text: string, fill: string) => string;
  readonly ranges: (cutoff: string, name: string, least: number, most: number) => string;
  readonly allThatHold: string;
  readonly answers: (formula: string, explain: string) => string;
  readonly rules: {
    readonly otherwise: string;
    readonly unclassified: (name: string, why: string) => string;
    readonly yesNo: (name: string, isYes: boolean) => string;
    readonly shows: (name: string) => string;
    readonly statedLow: (name: string) => string;
    readonly thereIs: (name: string) => string;
    readonly range: (name: string, from: number, to: number) => string;
    readonly known: (name: string) => string;
    readonly and: string;
    readonly separator: string;
  };
  readonly drawn: {
    readonly median: string;
    readonly mean: string;
    readonly naturalBreak: string;
    readonly percentile: (percent: number) => string;
    readonly top: (share: string) => string;
    readonly shareOfTotal: (share: string) => string;
    readonly scoreEdge: (percent: number) => string;
    readonly over: (drawn: string, conditions: string) => string;
  };
  /** Says what a cell of a measure of this kind may contain. */
  readonly cells: Readonly<Record<MeasureKind, string>>;
  /** Says what a blank cell means, for kinds of measures that have a word for it. */
  readonly blanks: Readonly<Partial<Record<MeasureKind, string>>>;
  readonly notKnown: string;
  readonly meetsNone: string;
  readonly derived: {
    readonly shareBefore: (of: string) => string;
    readonly quantileScore: (of: string, isHighest: boolean) => string;
    readonly scoreByEdges: (of: string, isHighest: boolean) => string;
    readonly number: (of: string) => string;
    readonly ratio: (of: string, by: string) => string;
    readonly given: (of: string) => string;
    readonly countGiven: (of: string) => string;
    readonly weight: (name: string, weight: number, isReversed: boolean) => string;
    readonly weightedIndex: (parts: string) => string;
    readonly scaledIndex: (parts: string) => string;
  };
}
