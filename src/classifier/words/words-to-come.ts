import { localized, type Localized } from '../language';
import { comingLater } from './coming-later';
import type { Words } from './every-language';
import type { FurtherWords } from './further-words';

/* Replaces `languages.ts` in the add-in. Throws `NotYetHere` until the words have been put here. */

export const ofLanguages = comingLater<Localized<Words>>();
export const further = comingLater<FurtherWords>();

export const words = localized((language) => ofLanguages.get()[language]);
export const furtherWords = further.get;
