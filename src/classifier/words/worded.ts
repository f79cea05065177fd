import { localized, type Localized } from '../language';
import type { Words } from './every-language';
import { words } from './languages';

/** A name with its description, in one language. */
interface Description {
  readonly name: string;
  readonly description: string;
}

/** Returns one of the words, in every language: `worded(({ outcomes }) => outcomes.profitMustTellLoss)`. */
export const worded = (pick: (words: Words) => string): Localized =>
  localized((language) => pick(words[language]));

/** Returns name and description of a measure or cut-off: `described(({ measures }) => measures.profit)`. */
export const described = (pick: (words: Words) => Description) => ({
  name: worded((words) => pick(words).name),
  description: worded((words) => pick(words).description),
});
