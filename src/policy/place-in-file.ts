import { languages, type Language, type Localized } from '../classifier/language';
import type { PartText, ThingText } from './words/place-words';
import { words } from './words/languages-of-pane';

/** The thing in a policy file that a fault is about. */
export interface PlaceInFile {
  readonly thing: keyof ThingText;
  /** The model's name; left out if it has no valid one, so that its number must do. */
  readonly model?: Localized;
  readonly modelNumber: number;
  readonly at: readonly number[];
  readonly name?: Localized;
  /** The part of the thing that is wrong, such as a segment's name; left out if all of it is. */
  readonly part?: keyof PartText;
}

/** Returns whether a member of a policy file is a part with a name. */
export const isPart = (member: string): member is keyof PartText =>
  languages.every((language) => Object.hasOwn(words[language].places.parts, member));

/** Names the thing in a policy file, and the part of it: `the name of the second segment of Sales and loyalty`. */
export function placeText(
  place: PlaceInFile,
  language: Language,
): { thing: string; part?: string; whole: string } {
  const text = words[language].places;
  const thing = text.things[place.thing]({
    model: place.model?.[language] ?? text.model(place.modelNumber),
    at: place.at,
    name: place.name?.[language] ?? '',
  });
  if (!place.part) return { thing, whole: thing };
  const part = text.parts[place.part];
  return { thing, part, whole: text.partOf(part, thing) };
}
