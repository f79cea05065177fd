import { defaultLanguage, type Language } from '../../../classifier/language';
import { fileProblemText, type FileProblemDetails } from './file-problem-text';

/** A file that cannot be opened, said to the person who chose it: what is wrong with it and what to do. */
export class FileProblem<Code extends keyof FileProblemDetails = keyof FileProblemDetails> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FileProblemDetails[Code],
    options?: ErrorOptions,
  ) {
    super(fileProblemText[defaultLanguage][code](details), options);
    this.name = 'FileProblem';
  }

  /** The message in the reader's language. */
  in(language: Language): string {
    return fileProblemText[language][this.code](this.details);
  }
}
