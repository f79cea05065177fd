import { comingLater } from '../../classifier/words/coming-later';
import { languages, localized, type Language, type Localized } from '../../classifier/language';
import type { words as allWords } from './languages';

type PaneWords = (typeof allWords)[Language];

/* Replaces `languages.ts` in the add-in. Throws `NotYetHere` until the words of a language have been put here. */

const places = Object.fromEntries(languages.map((each) => [each, comingLater<PaneWords>()])) as Localized<
  ReturnType<typeof comingLater<PaneWords>>
>;

export const words: Localized<PaneWords> = localized((language) => places[language].get());

export const putWords = (language: Language, spoken: PaneWords) => places[language].put(spoken);
