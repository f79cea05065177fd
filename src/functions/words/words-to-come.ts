import { localized, type Localized } from '../../classifier/language';
import { comingLater } from '../../classifier/words/coming-later';
import type { Words } from './every-language';

/** The place of the words of the functions, which come later. */
export const ofFunctions = comingLater<Localized<Words>>();

/** Takes the place of `languages.ts` in the add-in. Throws `NotYetHere` until the words are put there. */
export const words = localized((language) => ofFunctions.get()[language]);
