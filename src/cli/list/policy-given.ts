import type { Policy } from '../../policy/policy';

/** Returns the state that a workbook would have with this policy. A .csv file itself has none. */
export const stateOf = (policy: Policy | undefined) =>
  policy ? ({ kind: 'valid', policy, sheet: '' } as const) : ({ kind: 'none' } as const);

/** What a .csv file has of a workbook's policy: no names, nothing protected. */
export const nothingThere = {
  ownNames: new Set<string>(),
  protectedSheets: new Set<string>(),
  isWorkbookProtected: false,
};
