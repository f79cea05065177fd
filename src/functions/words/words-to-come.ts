import { localized, type Localized } from '../../classifier/language';
import { comingLater } from '../../classifier/words/coming-later';
import type { Words } from './every-language';

/** Holds the words of the functions once they are loaded. */
export const ofFunctions = comingLater<Localized<Words>>();

/** Replaces `languages.ts` in the add-in. Throws `NotYetHere` until the words have been put there. */
export const words = localized((language) => ofFunctions.get()[language]);
