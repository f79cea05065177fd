import { localized, type Localized } from '../../classifier/language';
import type { LeftOutCause } from '../words/left-out';
import { words } from '../words/languages';

export type { LeftOutCause } from '../words/left-out';

export const leftOutText: Localized<Readonly<Record<LeftOutCause, (shown: string) => string>>> = localized(
  (language) => words[language].leftOut,
);
