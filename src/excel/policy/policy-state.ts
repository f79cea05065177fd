import type { Policy } from '../../policy/policy';
import { hasStandardRules } from '../../policy/model/models-of-workbook';
import { policyAfterEdit } from '../../policy/model/policy-after-edit';
import { isSamePolicy } from '../../policy/file/is-same-policy';
import { policyFromJson, policyToJson } from '../../policy/file/policy-file';
import { firstFault, type PolicyFault } from '../../policy/fault';
import { readPolicySheet } from '../../policy/worksheet/read-policy-sheet';
import { SheetProblem } from '../../sheet/problem';
import { isNameOfModel } from '../../policy/model/parts-of-model';
import type { FoundCell } from '../../policy/worksheet/policy-on-sheet';
import { leftoverModels } from './names-of-model';
import { findPolicy, type ExistingPolicy } from './find-policy';

/** The state of the workbook's policy. */
export type PolicyState =
  /**
   * No policy. `isLocked`: the workbook's structure is protected, so that no sheet can be added. `wasDeleted`: the user
   * deleted the sheet and works without a policy.
   */
  | { readonly kind: 'none'; readonly isLocked?: true; readonly wasDeleted?: true }
  | { readonly kind: 'valid'; readonly policy: Policy; readonly sheet: string }
  | { readonly kind: 'faulty'; readonly faults: readonly PolicyFault[] };

export interface PolicyFound {
  readonly existing: ExistingPolicy;
  readonly state: PolicyState;
  /**
   * Set if the sheet must be written, because it lacks something that follows from the user's edit. For example, after
   * a tier was renamed, its old name must be added as a former name.
   */
  readonly needsWriting?: true;
}

/** What must be known of the policy to make a question. */
export interface PolicyToFollow {
  readonly state: PolicyState;
  readonly existing: Pick<ExistingPolicy, 'asOfFormula' | 'ownNames' | 'protectedSheets'>;
}

export async function readPolicyState(context: Excel.RequestContext): Promise<PolicyFound> {
  const existing = await findPolicy(context);
  if (isGone(existing)) {
    const isLocked = existing.isWorkbookProtected && ({ isLocked: true } as const);
    const wasDeleted = existing.lastValid !== undefined && ({ wasDeleted: true } as const);
    // A formula for the as-of date no longer counts, because its sheet is gone.
    return {
      existing: { ...existing, asOfFormula: undefined },
      state: { kind: 'none', ...isLocked, ...wasDeleted },
    };
  }
  const leftovers = leftoverModels(existing);
  const isLeftover = ({ name }: FoundCell) => leftovers.some((cellName) => isNameOfModel(name, cellName));
  const read = readPolicySheet({ ...existing, cells: existing.cells.filter((cell) => !isLeftover(cell)) });
  if ('faults' in read) return { existing, state: { kind: 'faulty', faults: read.faults } };
  const before = policyFromJson(existing.lastValid ?? '');
  const policy = 'policy' in before ? policyAfterEdit(read.policy, before.policy) : read.policy;
  const state = { kind: 'valid', policy, sheet: existing.cells[0]!.sheet } as const;
  const isAsRead = isSamePolicy(policy, policyToJson(read.policy));
  return { existing, state, ...(!isAsRead && { needsWriting: true }) };
}

/**
 * Returns whether the workbook has no policy any more: no tables, no cells and no names. Names of deleted cells do not
 * matter if nobody needs them: no formula reads the policy, and only runs made it, with the standard rules.
 */
function isGone({ tables, cells, ownNames, lastValid, ofRuns, hasFormulas }: ExistingPolicy): boolean {
  if (tables.length > 0 || cells.length > 0) return false;
  if (ownNames.size === 0) return true;
  if (hasFormulas || lastValid === undefined || lastValid !== ofRuns) return false;
  const kept = policyFromJson(lastValid);
  return 'policy' in kept && hasStandardRules(kept.policy);
}

/**
 * Returns the policy that a run must follow; undefined if there is none.
 *
 * @throws SheetProblem if the policy is not valid
 */
export function policyToFollow({ state }: Pick<PolicyToFollow, 'state'>): Policy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  throw new SheetProblem('faultyPolicy', { fault: firstFault(state.faults) });
}

/** Returns the name of the policy's sheet if it is protected; a run then uses the policy unchanged. */
export const protectedSheetOf = ({ existing, state }: PolicyToFollow): string | undefined =>
  state.kind === 'valid' && existing.protectedSheets.has(state.sheet) ? state.sheet : undefined;
