import type { Policy } from '../../policy/policy';

/** Returns the policy state of a workbook with this policy. A .csv file has no policy of its own. */
export const stateOf = (policy: Policy | undefined) =>
  policy ? ({ kind: 'valid', policy, sheet: '' } as const) : ({ kind: 'none' } as const);

/** What a .csv file has in place of a workbook's names and protected sheets: nothing. */
export const nothingThere = {
  ownNames: new Set<string>(),
  protectedSheets: new Set<string>(),
  isWorkbookProtected: false,
};
