import { planSegments } from '../../excel/use-cases';
import { requirePercent } from '../choice/require-percent';
import type { Request } from '../choice/request';
import type { RunReported } from '../report/result';
import { inWorkbook, type WorkbookInput } from './in-workbook';

/**
 * Plans the segments of the customers in a workbook.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export const planXlsx = (input: WorkbookInput, request: Request): Promise<RunReported> =>
  inWorkbook(input, request, {}, async ({ customers, model, choice }) => {
    const plan = await planSegments(customers, choice);
    requirePercent(model, request.cutoffs, plan.readings);
    const { language, columns, asOf } = choice;
    return { customers, model, language, columns, asOf, plan };
  });
