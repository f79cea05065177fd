import { writeSegments } from '../../excel/use-cases';
import type { Outcome } from '../../sheet/plan/plan';
import type { RunOptions } from '../../sheet/progress';
import { saveWorkbook } from '../../simulator/xlsx/save-workbook';
import { requirePercent } from '../choice/require-percent';
import type { Request } from '../choice/request';
import { resultOf, type Segmented } from '../report/result';
import { inWorkbook, type WorkbookInput } from './in-workbook';

export interface WorkbookToWrite extends WorkbookInput {
  /** True to write a workbook without the contents that cannot be kept. */
  readonly isNewWorkbook: boolean;
}

/**
 * Segments the customers of a workbook with the add-in's own code, and returns the workbook as a file.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the add-in would ask, or cannot segment it
 */
export async function segmentXlsx(
  input: WorkbookToWrite,
  request: Request,
  options: RunOptions,
): Promise<Segmented> {
  return inWorkbook(
    input,
    request,
    options,
    async ({ customers, model, choice, state, lost, page, file }) => {
      const isDeleted = !request.policy && state.kind === 'none' && state.wasDeleted;
      const outcome = await writeSegments(
        customers,
        { ...choice, withoutPolicy: isDeleted || choice.withoutPolicy },
        'keep',
        options,
      );
      requirePercent(model, request.cutoffs, outcome.plan.readings);
      const { snapshot, saving } = await page.content();
      const { language, columns, asOf } = choice;
      const result = {
        ...resultOf({ customers, model, language, columns, asOf, plan: outcome.plan }),
        ...aboutPolicy(outcome),
        ...(lost.length > 0 && { leftOut: lost }),
      };
      return { content: [await saveWorkbook(snapshot, { ...saving, filters: 'inFile' }, file)], result };
    },
  );
}

const aboutPolicy = ({ policySheet, protectedPolicy }: Outcome) => ({
  ...(typeof policySheet === 'object' && { policySheetAdded: policySheet.added }),
  ...(protectedPolicy !== undefined && { policySheetProtected: protectedPolicy }),
});
