import { readPolicy, writeSegments } from '../../excel/use-cases';
import type { PolicyState } from '../../excel/policy/policy-state';
import { firstFault } from '../../policy/fault';
import type { Policy } from '../../policy/policy';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { openWorkbook } from '../../simulator/xlsx/open-workbook';
import type { Request } from '../choice/request';
import { inWorkbook, type WorkbookInput } from './in-workbook';
import { openOfficePage } from './office-page';

/**
 * Returns the policy of a workbook if it has one and no model was given; otherwise the policy that a run would write.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the policy is not valid, or the customers cannot be segmented
 *   without asking
 */
export async function policyOfXlsx(
  input: WorkbookInput,
  request: Request,
  options: RunOptions,
): Promise<Policy> {
  const present = request.modelId === undefined ? await policyIn(input) : undefined;
  if (present) return present;
  return inWorkbook(input, request, options, async ({ customers, choice }) => {
    await writeSegments(customers, { ...choice, withoutPolicy: false }, 'keep', options);
    return valid(await readPolicy())!;
  });
}

async function policyIn({ bytes, file }: WorkbookInput): Promise<Policy | undefined> {
  const page = await openOfficePage((await openWorkbook(bytes, file)).snapshot);
  try {
    return valid(await readPolicy());
  } finally {
    page.close();
  }
}

function valid(state: PolicyState): Policy | undefined {
  if (state.kind === 'faulty') throw new SheetProblem('faultyPolicy', { fault: firstFault(state.faults) });
  return state.kind === 'valid' ? state.policy : undefined;
}
