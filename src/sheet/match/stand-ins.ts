import type { Measure } from '../../classifier/measure';
import { readHeader } from '../headers/read-header';
import { headerMatch } from '../headers/match-header';
import type { AskedMeasure } from '../question';

/** A measure that is taken from a column of something else, as the sheet has none of its own for it. */
export interface StandIn {
  readonly measure: string;
  /** Of the column. */
  readonly header: string;
}

/** The measure as what stands in for it is known. */
export const asStandIn = ({ standIn, ...measure }: Measure): Measure => ({
  ...measure,
  ...(standIn && { means: [standIn] }),
});

/** The measures that are taken from a column of what stands in for them, such as sales in the place of profit. */
export function standIns(measures: readonly Pick<AskedMeasure, 'measure' | 'header'>[]): StandIn[] {
  return measures.flatMap(({ measure, header }) => {
    if (!measure.standIn) return [];
    const reading = readHeader(header);
    const isStandIn = !headerMatch(reading, measure) && headerMatch(reading, asStandIn(measure));
    return isStandIn ? [{ measure: measure.id, header }] : [];
  });
}
