import { policyOfRun } from '../../excel/policy/change/policy-of-run';
import type { Policy } from '../../policy/policy';
import type { Request } from '../choice/request';
import { nothingThere, stateOf } from './policy-given';
import { planCsvFile, type CsvInput } from './segment-csv';

/**
 * Returns the policy that a run over a .csv file would leave in a workbook.
 *
 * @throws CliProblem, FileProblem or SheetProblem if its customers cannot be segmented without asking
 */
export async function policyOfCsv(
  input: CsvInput,
  request: Request,
  showProgress?: (part: number) => void,
): Promise<Policy> {
  const { question, plan } = await planCsvFile(input, request, showProgress);
  const found = { state: stateOf(request.policy), existing: nothingThere };
  return policyOfRun(found, { ...question, withoutPolicy: false }, plan)!;
}
