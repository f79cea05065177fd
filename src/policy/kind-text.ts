import { languages, localized, type Localized } from '../classifier/language';
import { customMeasureKinds, scoreMeasureKinds, type CustomMeasure } from './custom-model';
import { words } from './words/languages';

type CustomKind = CustomMeasure['kind'];

/** Names on the policy sheet of the kinds of measures that a custom model may have. */
export const kindText: Localized<Readonly<Record<CustomKind, string>>> = localized(
  (language) => words[language].kinds,
);

/** Returns the names in every language of the kinds that a score may have, or any other custom model. */
export const everyKindText = (isScore: boolean): string[] =>
  languages.flatMap((language) =>
    (isScore ? scoreMeasureKinds : customMeasureKinds).map((kind) => kindText[language][kind]),
  );

/** Returns the kind with this name in any language; undefined if there is none. */
export const readKindText = (text: string): CustomKind | undefined =>
  scoreMeasureKinds.find((kind) =>
    languages.some((language) => fold(kindText[language][kind]) === fold(text)),
  );

const fold = (text: string) => text.toLowerCase();
