import { localized, type Localized } from '../../classifier/language';
import type { NonClientCause } from '../words/non-clients';
import { words } from '../words/languages';

export type { NonClientCause } from '../words/non-clients';

export const nonClientText: Localized<Readonly<Record<NonClientCause, (shown: string) => string>>> =
  localized((language) => words[language].nonClients);
