import { localized, type Localized } from '../../classifier/language';
import type { AttentionText } from '../words/attention';
import { words } from '../words/languages';

export type { AttentionKind } from '../words/attention';

/** Texts on the sheet that lists what needs attention; the reasons are in the plan. */
export const attentionText: Localized<AttentionText> = localized((language) => words[language].attention);
