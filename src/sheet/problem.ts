import { defaultLanguage, type Language } from '../classifier/language';
import { problemText, type ProblemDetails } from './problem-text';

/**
 * A problem with the sheet that stops the work, reported to the person who can correct it: what is wrong, where (sheet
 * and cell), what to do. The wording is in `problem-text.ts`.
 */
export class SheetProblem<Code extends keyof ProblemDetails = keyof ProblemDetails> extends Error {
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails[Code],
  ) {
    super(problemText[defaultLanguage][code](details));
    this.name = 'SheetProblem';
  }

  /** Returns the message in the reader's language. */
  in(language: Language): string {
    return problemText[language][this.code](this.details);
  }
}
