import type { Policy } from '../../policy/policy';
import { hasStandardRules } from '../../policy/model/models-of-workbook';
import { editedPolicy } from '../../policy/model/policy-after-edit';
import { policyFromJson, policyToJson } from '../../policy/file/policy-file';
import { firstFault, type PolicyFault } from '../../policy/fault';
import { readPolicySheet } from '../../policy/worksheet/read-sheet';
import { SheetProblem } from '../../sheet/problem';
import { isNameOfModel } from '../../policy/model/parts-of-model';
import type { FoundCell } from '../../policy/worksheet/standing-sheet';
import { leftoverModels } from './names-of-model';
import { findPolicy, type StandingPolicy } from './find-policy';

/** What the workbook says about its policy. */
export type PolicyState =
  /**
   * `isLocked` where the workbook's structure is protected, so that no sheet can be added; `wasDeleted` where somebody
   * deleted the sheet, and does without.
   */
  | { readonly kind: 'none'; readonly isLocked?: true; readonly wasDeleted?: true }
  | { readonly kind: 'valid'; readonly policy: Policy; readonly sheet: string }
  | { readonly kind: 'faulty'; readonly faults: readonly PolicyFault[] };

export interface PolicyFound {
  readonly standing: StandingPolicy;
  readonly state: PolicyState;
  /** Set where somebody edited the sheet and it is to say what follows from that: a number of her own, a former name. */
  readonly needsWriting?: true;
}

export async function readPolicyState(context: Excel.RequestContext): Promise<PolicyFound> {
  const standing = await findPolicy(context);
  if (isGone(standing)) {
    const isLocked = standing.isWorkbookProtected && ({ isLocked: true } as const);
    const wasDeleted = standing.lastValid !== undefined && ({ wasDeleted: true } as const);
    // Whoever does without the sheet does without its formula of the day.
    return {
      standing: { ...standing, asOfFormula: undefined },
      state: { kind: 'none', ...isLocked, ...wasDeleted },
    };
  }
  const leftovers = leftoverModels(standing);
  const isLeftover = ({ name }: FoundCell) => leftovers.some((cellName) => isNameOfModel(name, cellName));
  const read = readPolicySheet({ ...standing, cells: standing.cells.filter((cell) => !isLeftover(cell)) });
  if ('faults' in read) return { standing, state: { kind: 'faulty', faults: read.faults } };
  const before = policyFromJson(standing.lastValid ?? '');
  const policy = 'policy' in before ? editedPolicy(read.policy, before.policy) : read.policy;
  const state = { kind: 'valid', policy, sheet: standing.cells[0]!.sheet } as const;
  const isAsRead = policyToJson(policy) === policyToJson(read.policy);
  return { standing, state, ...(!isAsRead && { needsWriting: true }) };
}

/**
 * Whether nothing of a policy is left, also no name that once referred to its cells; or no more than such names, where
 * nobody is the poorer for it: no formulas ask it, and it was what runs of themselves make of it.
 */
function isGone({ tables, cells, taken, lastValid, ofRuns, hasFormulas }: StandingPolicy): boolean {
  if (tables.length > 0 || cells.length > 0) return false;
  if (taken.size === 0) return true;
  if (hasFormulas || lastValid === undefined || lastValid !== ofRuns) return false;
  const kept = policyFromJson(lastValid);
  return 'policy' in kept && hasStandardRules(kept.policy);
}

/** The policy that a run must follow. Throws a SheetProblem where there is one that is not valid. */
export function policyToFollow({ state }: PolicyFound): Policy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  throw new SheetProblem('faultyPolicy', { fault: firstFault(state.faults) });
}

/** The policy's sheet where it is protected: whoever runs then takes the policy as it stands. */
export const protectedSheetOf = ({ standing, state }: PolicyFound): string | undefined =>
  state.kind === 'valid' && standing.protectedSheets.has(state.sheet) ? state.sheet : undefined;
