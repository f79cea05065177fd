import { csvLimits, CsvProblem } from '../../../csv/csv-limits';
import { FileProblem } from './file-problem';

/**
 * Calls `read`, which reads a .csv file, and returns its result.
 *
 * @throws FileProblem in place of a CsvProblem, which says what to do
 */
export function withFileProblems<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw asFileProblem(error, file);
  }
}

/** Converts a CsvProblem to a FileProblem; returns any other error unchanged. */
export const asFileProblem = (error: unknown, file: string): unknown =>
  error instanceof CsvProblem ? fileProblemOf(error, file) : error;

function fileProblemOf({ code, line, encoding }: CsvProblem, file: string): FileProblem {
  switch (code) {
    case 'tooManyCells':
      return new FileProblem('tooMany', { file, what: 'cells', limit: csvLimits.cells });
    case 'notInEncoding':
      return new FileProblem(code, { file, line, encoding: encoding ?? '' });
    case 'tooWide':
      return new FileProblem(code, { file, line, limit: csvLimits.columns });
    case 'textTooLong':
      return new FileProblem(code, { file, line, limit: csvLimits.textLength });
    case 'quoteNotClosed':
    case 'notText':
      return new FileProblem(code, { file, line });
  }
}
