import { localized, type Localized } from '../../../classifier/language';
import type { FileProblemText } from '../../words/file-problems';
import { words } from '../../words/languages';

export type { FileProblemDetails } from '../../words/file-problems';

export type { Countable } from '../../words/countables';

export const fileProblemText: Localized<FileProblemText> = localized(
  (language) => words[language].fileProblems,
);
