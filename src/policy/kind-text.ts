import { languages, type Localized } from '../classifier/language';
import { ownMeasureKinds, type OwnMeasure } from './own-model';

type OwnKind = OwnMeasure['kind'];

/** How the policy sheet says what an own model's measure counts. */
export const kindText: Localized<Readonly<Record<OwnKind, string>>> = {
  en: { amount: 'Amount', count: 'Count', share: 'Share', rate: 'Rate', daysSince: 'Days since' },
  zh: { amount: '数额', count: '计数', share: '占比', rate: '比率', daysSince: '距今天数' },
};

export const everyKindText = languages.flatMap((language) => Object.values(kindText[language]));

/** The kind that a word of either language names. */
export const readKindText = (text: string): OwnKind | undefined =>
  ownMeasureKinds.find((kind) => languages.some((language) => fold(kindText[language][kind]) === fold(text)));

const fold = (text: string) => text.toLowerCase();
