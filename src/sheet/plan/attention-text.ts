import { localized, type Localized } from '../../classifier/language';
import type { AttentionText } from '../words/attention';
import { words } from '../words/languages';

export type { AttentionKind } from '../words/attention';

/** What is written on the sheet with the list of what needs attention, besides the reasons themselves. */
export const attentionText: Localized<AttentionText> = localized((language) => words[language].attention);
