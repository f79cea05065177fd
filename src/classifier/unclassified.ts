import type { Localized } from './language';
import type { Model } from './model';
import type { TierColor } from './tier';
import { said } from './words/said';

/** What is shown for a client who cannot be classified. It is no tier: it has a reason instead of a strategy. */
export const unclassifiedName: Localized = said.outcomes.unclassified;

/** Stands for the outcome *Unclassified* among the tier ids. */
export const unclassifiedOutcome = 'unclassified';

/** Of the cells that say *Unclassified*: they ask for attention, but are no tier. */
export const unclassifiedColor: TierColor = { fill: '#FFF4CE', text: '#5C4600' };

/** The same as the model, which may have a name of its own for it. */
export const unclassifiedNameOf = ({ unclassified }: Pick<Model, 'unclassified'>): Localized =>
  unclassified?.name ?? unclassifiedName;

/** Stands where a tier index would, for a row that is blank in all measures: no client. */
export const noClient = -1;

/** Stands where a tier index would, for a client who cannot be classified for want of a measure. */
export const unclassified = -2;
