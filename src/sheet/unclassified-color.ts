import type { TierColor } from '../classifier/model';

/** Of the cells that say *Unclassified*: they ask for attention, but are no tier. */
export const unclassifiedColor: TierColor = { fill: '#FFF4CE', text: '#5C4600' };
