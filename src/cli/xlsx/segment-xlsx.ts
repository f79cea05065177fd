import { defaultLanguage, type Language } from '../../classifier/language';
import { changePolicy, readPolicy, writeSegments } from '../../excel/use-cases';
import type { Dialect } from '../../csv/dialect';
import type { Outcome } from '../../sheet/plan/plan';
import type { RunOptions } from '../../sheet/progress';
import { notShownIn } from '../../simulator/xlsx/not-shown';
import { openWorkbook } from '../../simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../simulator/xlsx/save-workbook';
import { makeChoice } from '../choice/make-choice';
import type { Request } from '../choice/request';
import { CliProblem } from '../problem/cli-problem';
import { resultOf, type Segmented } from '../report/result';
import { activate, customersOf } from './customers-of-sheet';
import { openOfficePage } from './office-page';

/** A file that was read, and how to treat it as a workbook. */
export interface WorkbookInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Name of the sheet to segment; left out: the one that the workbook opens with. */
  readonly sheet?: string;
  /** True to write a workbook without what cannot be kept. */
  readonly isNewWorkbook: boolean;
}

/**
 * Segments the customers of a workbook with the add-in's own code, and returns the workbook as a file.
 *
 * @throws CliProblem, FileProblem or SheetProblem if it cannot be segmented without asking
 */
export async function segmentXlsx(
  input: WorkbookInput,
  request: Request,
  options: RunOptions,
): Promise<Segmented> {
  const { file, bytes } = input;
  const { dialect } = request;
  const opened = await openWorkbook(bytes, file, dialect);
  if (opened.file) refuseForWorkbooks(dialect, file);
  const lost = opened.file ? await lostOnSaving(opened.file, request.language) : [];
  if (lost.length > 0 && !input.isNewWorkbook)
    throw new CliProblem('lostOnSaving', { file, things: lost.join(', ') });
  const page = await openOfficePage(opened.snapshot, dialect.decimal);
  try {
    if (input.sheet !== undefined) await activate(input.sheet);
    const customers = await customersOf(request.header, options);
    const state = await readPolicy();
    const present = state.kind === 'valid' ? state.policy : undefined;
    const { model, choice } = makeChoice(customers, request, request.policy ?? present);
    if (request.policy) await changePolicy(present, request.policy, options);
    const isDeleted = !request.policy && state.kind === 'none' && state.wasDeleted;
    const outcome = await writeSegments(
      customers,
      { ...choice, withoutPolicy: isDeleted || choice.withoutPolicy },
      'keep',
      options,
    );
    const { snapshot, saving } = await page.content();
    const result = {
      ...resultOf({ customers, model, choice, plan: outcome.plan }),
      ...aboutPolicy(outcome),
      ...(lost.length > 0 && { leftOut: lost }),
    };
    return { chunks: [await saveWorkbook(snapshot, saving, opened.file)], result };
  } finally {
    page.close();
  }
}

async function lostOnSaving(file: Uint8Array, language: Language = defaultLanguage): Promise<string[]> {
  const found = await notShownIn(file);
  return found.filter(({ onSaving }) => onSaving === 'lost').map(({ name }) => name[language]);
}

/** @throws CliProblem if an option was given that decides how a .csv file is read */
function refuseForWorkbooks({ encoding, delimiter }: Dialect, file: string): void {
  const option = encoding !== undefined ? '--encoding' : delimiter !== undefined ? '--separator' : undefined;
  if (option) throw new CliProblem('onlyForCsv', { option, file });
}

const aboutPolicy = ({ policySheet, protectedPolicy }: Outcome) => ({
  ...(typeof policySheet === 'object' && { policySheetAdded: policySheet.added }),
  ...(protectedPolicy !== undefined && { policySheetProtected: protectedPolicy }),
});
