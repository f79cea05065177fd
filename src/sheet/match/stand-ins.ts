import type { Measure } from '../../classifier/measure';
import { readHeader } from '../headers/read-header';
import { headerMatch } from '../headers/match-header';
import type { AskedMeasure } from '../question';

/**
 * A measure that is read from a column of another meaning, because the sheet has no column for it: profit from sales.
 */
export interface StandIn {
  readonly measure: string;
  /** The header of the column. */
  readonly header: string;
}

/** Returns the measure with the meaning of its substitute, so that a search for profit finds a column called sales. */
export const asStandIn = ({ standIn, ...measure }: Measure): Measure => ({
  ...measure,
  ...(standIn && { means: [standIn] }),
});

/** Returns the measures that are read from a stand-in, such as profit from sales, with the header of the column. */
export function standIns(measures: readonly Pick<AskedMeasure, 'measure' | 'header'>[]): StandIn[] {
  return measures.flatMap(({ measure, header }) => {
    if (!measure.standIn) return [];
    const reading = readHeader(header);
    const isStandIn = !headerMatch(reading, measure) && headerMatch(reading, asStandIn(measure));
    return isStandIn ? [{ measure: measure.id, header }] : [];
  });
}
