import { languages, localized, type Localized } from '../classifier/language';
import { ownMeasureKinds, type OwnMeasure } from './custom-model';
import { words } from './words/languages';

type OwnKind = OwnMeasure['kind'];

/** How the policy sheet says what an own model's measure counts. */
export const kindText: Localized<Readonly<Record<OwnKind, string>>> = localized(
  (language) => words[language].kinds,
);

export const everyKindText = languages.flatMap((language) => Object.values(kindText[language]));

/** The kind that a word of either language names. */
export const readKindText = (text: string): OwnKind | undefined =>
  ownMeasureKinds.find((kind) => languages.some((language) => fold(kindText[language][kind]) === fold(text)));

const fold = (text: string) => text.toLowerCase();
