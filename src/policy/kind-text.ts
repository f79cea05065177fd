import { languages, localized, type Localized } from '../classifier/language';
import { customMeasureKinds, type CustomMeasure } from './custom-model';
import { words } from './words/languages';

type CustomKind = CustomMeasure['kind'];

/** How the policy sheet says what a custom model's measure counts. */
export const kindText: Localized<Readonly<Record<CustomKind, string>>> = localized(
  (language) => words[language].kinds,
);

export const everyKindText = languages.flatMap((language) => Object.values(kindText[language]));

/** The kind that a word of either language names. */
export const readKindText = (text: string): CustomKind | undefined =>
  customMeasureKinds.find((kind) =>
    languages.some((language) => fold(kindText[language][kind]) === fold(text)),
  );

const fold = (text: string) => text.toLowerCase();
