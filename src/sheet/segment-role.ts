/** ClientTier's columns, in the order in which they are written; see *How to add a column* in CONTRIBUTING. */
export const segmentRoles = ['segment', 'strategy'] as const;
export type SegmentRole = (typeof segmentRoles)[number];

/** Returns something for each column. */
export const byRole = <T>(of: (role: SegmentRole) => T): Record<SegmentRole, T> =>
  Object.fromEntries(segmentRoles.map((role) => [role, of(role)])) as Record<SegmentRole, T>;
