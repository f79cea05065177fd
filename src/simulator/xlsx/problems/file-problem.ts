import { defaultLanguage, type Language } from '../../../classifier/language';
import { fileProblemText, type FileProblemDetails } from './file-problem-text';

/** Thrown if a file cannot be opened. The message says what is wrong and what to do. */
export class FileProblem<Code extends keyof FileProblemDetails = keyof FileProblemDetails> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FileProblemDetails[Code],
    options?: ErrorOptions,
  ) {
    super(fileProblemText[defaultLanguage][code](details), options);
    this.name = 'FileProblem';
  }

  /** Returns the message in this language. */
  in(language: Language): string {
    return fileProblemText[language][this.code](this.details);
  }
}
