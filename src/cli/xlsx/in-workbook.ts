import type { Language } from '../../classifier/language';
import { defaultLanguage } from '../../classifier/language';
import type { Dialect } from '../../csv/dialect';
import type { PolicyState } from '../../excel/policy/policy-state';
import { changePolicy, readPolicy } from '../../excel/use-cases';
import type { Policy } from '../../policy/policy';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { notShownIn } from '../../simulator/xlsx/not-shown';
import { openWorkbook } from '../../simulator/xlsx/open-workbook';
import { makeChoice, type Chosen } from '../choice/make-choice';
import type { Request } from '../choice/request';
import { CliProblem } from '../problem/cli-problem';
import { activate, customersOf } from './customers-of-sheet';
import { askForSheet } from './other-sheets';
import { openOfficePage, type OfficePage } from './office-page';

/** A file that was read, and the sheet in it to segment. */
export interface WorkbookInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Name of the sheet to segment; left out: the one that the workbook opens with. */
  readonly sheet?: string;
  /** False to refuse a workbook with content that cannot be kept; left out if nothing is to be written. */
  readonly isNewWorkbook?: boolean;
}

/** An open workbook with its customers and the choice for them. */
export interface InWorkbook extends Chosen {
  readonly customers: Customers;
  /** The state of the workbook's policy when it was opened. */
  readonly state: PolicyState;
  /** Names of the contents that cannot be kept. */
  readonly lost: readonly string[];
  readonly page: OfficePage;
  /** The bytes of an .xlsx; null for other files. */
  readonly file: Uint8Array | null;
}

/**
 * Opens a workbook, finds its customers, makes a choice under its policy or the one given, and does `work` by the
 * add-in's own code. The file itself stays as it is.
 *
 * @throws CliProblem, FileProblem or SheetProblem if that cannot be done without asking
 */
export async function inWorkbook<Result>(
  { file, bytes, sheet, isNewWorkbook }: WorkbookInput,
  request: Request,
  options: RunOptions,
  work: (found: InWorkbook) => Promise<Result>,
): Promise<Result> {
  const { dialect } = request;
  const opened = await openWorkbook(bytes, file, dialect, 'inFile');
  if (opened.file) refuseForWorkbooks(dialect, file);
  const lost = opened.file ? await lostOnSaving(opened.file, request.language) : [];
  if (lost.length > 0 && isNewWorkbook === false)
    throw new CliProblem('lostOnSaving', { file, things: lost.join(', ') });
  const page = await openOfficePage(opened.snapshot, dialect.decimal);
  try {
    if (sheet !== undefined) await activate(sheet);
    const state = await readPolicy();
    const present = state.kind === 'valid' ? state.policy : undefined;
    const policy = request.policy ?? present;
    const isAsked = sheet === undefined && request.header === undefined;
    const { customers, ...chosen } = await chooseOn(request, policy, options).catch((error: unknown) => {
      if (isAsked) return askForSheet(error, request, policy, options);
      throw error;
    });
    if (request.policy) await changePolicy(present, request.policy, options);
    return await work({ ...chosen, customers, state, lost, page, file: opened.file });
  } finally {
    page.close();
  }
}

/** Finds the customers on the active sheet, and makes a choice for them. */
async function chooseOn(request: Request, policy: Policy | undefined, options: RunOptions) {
  const customers = await customersOf(request.header, options);
  return { customers, ...makeChoice(customers, request, policy) };
}

async function lostOnSaving(file: Uint8Array, language: Language = defaultLanguage): Promise<string[]> {
  const found = await notShownIn(file);
  return found.filter(({ onSaving }) => onSaving === 'lost').map(({ name }) => name[language]);
}

/**
 * Refuses options about how a .csv file is read.
 *
 * @throws CliProblem if one was given
 */
function refuseForWorkbooks({ encoding, delimiter }: Dialect, file: string): void {
  const option = encoding !== undefined ? '--encoding' : delimiter !== undefined ? '--separator' : undefined;
  if (option) throw new CliProblem('onlyForCsv', { option, file });
}
