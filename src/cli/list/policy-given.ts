import type { Policy } from '../../policy/policy';

/** Returns the state of a workbook with this policy. A .csv file itself has no policy. */
export const stateOf = (policy: Policy | undefined) =>
  policy ? ({ kind: 'valid', policy, sheet: '' } as const) : ({ kind: 'none' } as const);

/** What is in the workbook of a .csv file, as far as policies are concerned: no names, nothing protected. */
export const nothingThere = {
  ownNames: new Set<string>(),
  protectedSheets: new Set<string>(),
  isWorkbookProtected: false,
};
