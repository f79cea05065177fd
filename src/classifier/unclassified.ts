import type { Localized } from './language';
import type { Model } from './model';
import type { TierColor } from './tier';
import { localizedWords } from './words/localized-words';

/** The name shown for a client who cannot be classified. It is no tier: it has a reason instead of a strategy. */
export const unclassifiedName: Localized = localizedWords.outcomes.unclassified;

/** The id of the outcome *Unclassified* among tier ids. */
export const unclassifiedOutcome = 'unclassified';

/** The colours of cells that say *Unclassified*: they ask for attention. */
export const unclassifiedColor: TierColor = { fill: '#FFF4CE', text: '#5C4600' };

/** Returns the model's own name for *Unclassified*, otherwise the general one. */
export const unclassifiedNameOf = ({ unclassified }: Pick<Model, 'unclassified'>): Localized =>
  unclassified?.name ?? unclassifiedName;

/** Used instead of a tier index if the row is blank in all measures, so that it is no client. */
export const noClient = -1;

/** In place of a tier index: a measure is missing, so the client cannot be classified. */
export const unclassified = -2;
