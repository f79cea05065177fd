import type { Language, Localized } from '../classifier/language';
import { words } from './words/languages-of-pane';

/** What the words of a place need to know; what a kind of thing does not have is `''` or empty. */
export interface ThingDetails {
  /** The model's name, such as `Sales and loyalty`, or `the second model`. */
  readonly model: string;
  /** One-based numbers, such as those of a grid's row and column. */
  readonly at: readonly number[];
  /** Name of the cut-off or measure; `''` if it has none. */
  readonly name: string;
}

/** What in a policy file a fault is about, with the words for it. */
export interface PlaceInFile {
  readonly thing: keyof ThingText;
  /** The model's name; left out if its number has to do. */
  readonly model?: Localized;
  readonly modelNumber: number;
  readonly at: readonly number[];
  readonly name?: Localized;
  /** The part of the thing that is wrong, such as a segment's name; left out if all of it is. */
  readonly part?: keyof PartText;
}

type ThingText = Readonly<
  Record<
    'file' | 'model' | 'tier' | 'cutoff' | 'column' | 'measure' | 'measureCutoff' | 'gridRow' | 'gridCell',
    (details: ThingDetails) => string
  >
>;

type PartText = Readonly<
  Record<
    | 'language'
    | 'asOf'
    | 'models'
    | 'modelId'
    | 'columns'
    | 'cutoffs'
    | 'tiers'
    | 'own'
    | 'measures'
    | 'grid'
    | 'tierIds'
    | 'id'
    | 'name'
    | 'fill'
    | 'strategy'
    | 'formerNames'
    | 'rule'
    | 'value'
    | 'drawnOn'
    | 'kind',
    string
  >
>;

/** The words for places in a policy file. */
export interface PlaceText {
  /** Stands for a model without a name that can be read. */
  readonly model: (number: number) => string;
  readonly things: ThingText;
  readonly parts: PartText;
  readonly partOf: (part: string, thing: string) => string;
  /** Says that a part is missing or blank, and what to do. */
  readonly hasNo: (thing: string, part: string) => string;
  /** Says that the thing has an entry that belongs to no policy, and what to do. */
  readonly hasUnknown: (thing: string, entry: string) => string;
}

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
