import { localized, type Localized } from '../language';
import { words } from './languages';
import { namesIn, type Names } from './names-in';

/** The same names, which the build of the add-in inserts; elsewhere there is no such constant. */
declare const CLIENTTIER_NAMES: Localized<Names>;

/** Names of models and tiers, by language: all the words that a formula needs to answer. */
export const names: Localized<Names> =
  typeof CLIENTTIER_NAMES === 'undefined'
    ? localized((language) => namesIn(words[language]))
    : CLIENTTIER_NAMES;
