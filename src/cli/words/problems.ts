import type { BlankColumn } from '../../sheet/match/blank-column';

/** A model that is named in a message. */
export interface NamedModel {
  readonly id: string;
  readonly question: string;
}

/** A sheet of a workbook, and the list that was found on it; `list` is left out if there is none. */
export interface SheetSeen {
  readonly name: string;
  readonly list?: {
    readonly rows: number;
    readonly headers: readonly string[];
    /** True if its rows look like orders, which are to be added up first. */
    readonly isOrders: boolean;
  };
}

/** The details that each message of the command line needs. */
export interface CliProblemDetails {
  unknownCommand: { command: string; known: readonly string[] };
  unknownOption: { option: string; command: string; known: readonly string[] };
  withoutValue: { option: string };
  withValue: { option: string };
  givenTwice: { option: string };
  missingArgument: { command: string; usage: string };
  oneTooMany: { argument: string; usage: string };
  notAmong: { option: string; found: string; known: readonly string[] };
  notDay: { option: string; found: string };
  notEncoding: { option: string; found: string };
  notSeparator: { option: string; found: string };
  notRow: { option: string; found: string };
  noSuchRow: { row: number };
  onlyForCsv: { option: string; file: string };
  notAssigned: { option: string; found: string; example: string };
  unknownModel: { found: string; known: readonly string[] };
  modelNeeded: { fitting: readonly NamedModel[] };
  noModelFits: { headers: readonly string[]; blank: readonly BlankColumn[] };
  unknownMeasure: { found: string; model: string; known: readonly string[] };
  unknownColumn: { found: string; headers: readonly string[] };
  headerTwice: { found: string; letters: readonly string[] };
  guessedColumn: { measure: string; header: string; option: string };
  equalColumns: { measure: string; options: readonly string[] };
  missingColumn: { measure: string; option: string; headers: readonly string[] };
  fewColumns: {
    model: string;
    least: number;
    measures: readonly { readonly id: string; readonly name: string }[];
  };
  blankColumn: { measure: string; column: BlankColumn; option: string };
  segmentsGone: { measure: string; segmentsOf: string; option: string };
  cannotBeLeftOut: { measure: string };
  unknownCutoff: { found: string; model: string; known: readonly string[] };
  severalCutoffs: { found: string; known: readonly string[] };
  notRule: { cutoff: string; found: string };
  percentNeeded: { cutoff: string; found: string };
  notInPercent: { cutoff: string; found: string; number: number };
  outOfRange: { cutoff: string; found: string };
  outOfOrder: { cutoff: string; below: string; lower: number };
  notRoom: { tier: string; found: string };
  hoursOfOneNeeded: { tier: string; hours: number };
  takerNeeded: { tier: string; known: readonly string[] };
  capsInCircle: { tier: string; known: readonly string[] };
  capByNeeded: { model: string; known: readonly string[] };
  capNeeded: Record<string, never>;
  capNotInPolicy: Record<string, never>;
  whomToExplain: Record<string, never>;
  noClientNamed: { found: string };
  noClientInRow: { row: number };
  unknownTier: { option: string; found: string; model: string; known: readonly string[] };
  noFile: { file: string };
  folder: { file: string };
  notReadable: { file: string; cause: string };
  packed: { file: string; command: string };
  parquetInside: { file: string };
  notParquet: { file: string; cause: string };
  notForParquet: { option: string; file: string };
  duckdbMissing: { version: string };
  changedMeanwhile: { file: string };
  memoryFull: { file: string; rows: number; limit: number; option: string };
  tooManyRows: { file: string; rows: number; needed: number; limit: number; option: string };
  tooLong: { file: string };
  empty: { file: string };
  sheetNeeded: { sheet: string; problem: string; sheets: readonly SheetSeen[] };
  unknownSheet: { sheet: string; known: readonly string[] };
  sheetOfCsv: { file: string };
  notSplit: { file: string };
  formulasInList: { file: string };
  officeMissing: { version: string };
  lostOnSaving: { file: string; things: string };
  outputKind: { out: string; kinds: readonly string[] };
  outputExists: { out: string };
  outputIsFolder: { out: string };
  noOutputFolder: { folder: string };
  diskFull: { out: string };
  notWritten: { out: string; cause: string };
  faultyPolicy: { file: string; faults: readonly string[] };
  optionNeeded: { option: string; known: readonly string[] };
  columnsNeeded: { least: number; measures: readonly { option: string; measure: string }[] };
  notTable: { found: string };
  interrupted: Record<string, never>;
  terminated: Record<string, never>;
}

export type CliProblemText = {
  readonly [Code in keyof CliProblemDetails]: (details: CliProblemDetails[Code]) => string;
};
