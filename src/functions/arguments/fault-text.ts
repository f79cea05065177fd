import { localized, type Localized } from '../../classifier/language';
import type { FaultText } from '../words/faults';
import { words } from '../words/languages';

/**
 * Messages of the errors `#VALUE!` and `#N/A`. They name parameters as the function's help does.
 * Words are asked for only when a message is, because they come later than the functions (`words-to-come.ts`).
 */
export const faultText: Localized<FaultText> = localized(
  (language) =>
    new Proxy({} as FaultText, {
      get: (_, message) => words[language].faults[message as keyof FaultText],
    }),
);
