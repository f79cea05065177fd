import { defaultLanguage, type Language } from '../classifier/language';
import { problemText, type ProblemDetails } from './problem-text';

/**
 * A problem with the sheet that stops the work. The message says what is wrong, where (sheet and cell) and
 * what to do; its wording is in `problem-text.ts`.
 */
export class SheetProblem<Code extends keyof ProblemDetails = keyof ProblemDetails> extends Error {
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails[Code],
  ) {
    super(problemText[defaultLanguage][code](details));
    this.name = 'SheetProblem';
  }

  /** Returns the message in this language. */
  in(language: Language): string {
    return problemText[language][this.code](this.details);
  }
}
