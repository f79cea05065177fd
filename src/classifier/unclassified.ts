import type { Localized } from './language';
import type { Model } from './model';
import type { TierColor } from './tier';
import { names } from './words/names';

/**
 * Name of the outcome for a client who cannot be classified. It is no tier: the client gets a reason instead of a
 * strategy.
 */
export const unclassifiedName: Localized = names.unclassified;

/** The id of the outcome *Unclassified* among tier ids. */
export const unclassifiedOutcome = 'unclassified';

/** Colours of cells that say *Unclassified*, chosen to draw attention. */
export const unclassifiedColor: TierColor = { fill: '#FFF4CE', text: '#5C4600' };

/** Returns the model's own name for *Unclassified*; without one, the general name. */
export const unclassifiedNameOf = ({ unclassified }: Pick<Model, 'unclassified'>): Localized =>
  unclassified?.name ?? unclassifiedName;

/** The tier index of a row that is no client, because all its measures are blank. */
export const noClient = -1;

/** The tier index of a client who cannot be classified: a measure is missing, or a rule says so. */
export const unclassified = -2;
