/** ClientTier's columns, in the order of writing. CONTRIBUTING explains how to add one (*How to add a column*). */
export const segmentRoles = ['segment', 'strategy', 'entitled'] as const;
export type SegmentRole = (typeof segmentRoles)[number];

/** The columns that every run writes. *Entitled to* is only written on request. */
export const rolesOfEveryRun = ['segment', 'strategy'] as const;
export type RoleOfEveryRun = (typeof rolesOfEveryRun)[number];

/** Makes an object with one value for each column that every run writes. */
export const byRole = <T>(of: (role: RoleOfEveryRun) => T): Record<RoleOfEveryRun, T> =>
  Object.fromEntries(rolesOfEveryRun.map((role) => [role, of(role)])) as Record<RoleOfEveryRun, T>;
