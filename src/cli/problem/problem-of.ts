import type { Language } from '../../classifier/language';
import { SheetProblem } from '../../sheet/problem';
import { FileProblem } from '../../simulator/xlsx/problems/file-problem';
import { CliProblem } from './cli-problem';
import { exitCodes, type ExitCode } from './exit-codes';

/** The exit code and message of a command that has failed. */
export interface Ending {
  readonly code: ExitCode;
  readonly message: string;
}

const aboutPolicy: readonly string[] = ['faultyPolicy', 'protectedPolicy', 'ownModelGone'];

/** Returns how to end after an error. An unexpected error keeps its stack, for a report. */
export function endingFor(error: unknown, language: Language): Ending {
  if (error instanceof CliProblem) return { code: error.exitCode, message: error.in(language) };
  if (error instanceof FileProblem) return { code: exitCodes.input, message: error.in(language) };
  if (error instanceof SheetProblem) {
    const code = aboutPolicy.includes(error.code) ? exitCodes.policy : exitCodes.input;
    return { code, message: error.in(language) };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCodes.failed, message };
}
