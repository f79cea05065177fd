import { defaultLanguage, type Language } from '../../classifier/language';
import { words } from '../words/languages';
import type { CliProblemDetails } from '../words/problems';
import { exitCodes, type ExitCode } from './exit-codes';

const { usage, undecided, input, output, policy, interrupted, terminated } = exitCodes;

/** The exit code for each problem. */
const codes: Readonly<Record<keyof CliProblemDetails, ExitCode>> = {
  unknownCommand: usage,
  unknownOption: usage,
  withoutValue: usage,
  withValue: usage,
  givenTwice: usage,
  missingArgument: usage,
  oneTooMany: usage,
  notAmong: usage,
  notDay: usage,
  notEncoding: usage,
  notSeparator: usage,
  notRow: usage,
  noSuchRow: usage,
  onlyForCsv: usage,
  notAssigned: usage,
  unknownModel: usage,
  modelNeeded: undecided,
  noModelFits: undecided,
  unknownMeasure: usage,
  unknownColumn: usage,
  headerTwice: undecided,
  guessedColumn: undecided,
  equalColumns: undecided,
  missingColumn: undecided,
  fewColumns: undecided,
  blankColumn: undecided,
  segmentsGone: undecided,
  cannotBeLeftOut: usage,
  unknownCutoff: usage,
  severalCutoffs: usage,
  notRule: usage,
  percentNeeded: usage,
  notInPercent: usage,
  outOfRange: usage,
  outOfOrder: usage,
  notRoom: usage,
  hoursOfOneNeeded: undecided,
  takerNeeded: undecided,
  capsInCircle: usage,
  capByNeeded: undecided,
  capNeeded: usage,
  capNotInPolicy: usage,
  whomToExplain: usage,
  noClientNamed: usage,
  noClientInRow: usage,
  unknownTier: usage,
  noFile: input,
  folder: input,
  notReadable: input,
  packed: input,
  parquetInside: input,
  notParquet: input,
  notForParquet: usage,
  duckdbMissing: input,
  changedMeanwhile: input,
  memoryFull: input,
  tooManyRows: input,
  tooLong: input,
  empty: input,
  sheetNeeded: undecided,
  unknownSheet: usage,
  sheetOfCsv: usage,
  notSplit: undecided,
  formulasInList: usage,
  officeMissing: input,
  lostOnSaving: undecided,
  outputKind: usage,
  outputExists: output,
  outputIsFolder: output,
  noOutputFolder: output,
  diskFull: output,
  notWritten: output,
  faultyPolicy: policy,
  optionNeeded: usage,
  columnsNeeded: undecided,
  notTable: usage,
  interrupted,
  terminated,
};

/** A problem that ends a command. The message says what is wrong and what to do. */
export class CliProblem<Code extends keyof CliProblemDetails = keyof CliProblemDetails> extends Error {
  constructor(
    readonly code: Code,
    readonly details: CliProblemDetails[Code],
  ) {
    super(words[defaultLanguage].problems[code](details));
    this.name = 'CliProblem';
  }

  /** Returns the message in this language. */
  in(language: Language): string {
    return words[language].problems[this.code](this.details);
  }

  get exitCode(): ExitCode {
    return codes[this.code];
  }
}
