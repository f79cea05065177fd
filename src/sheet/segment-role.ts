/** ClientTier's columns, in the order of writing. CONTRIBUTING explains how to add one (*How to add a column*). */
export const segmentRoles = ['segment', 'strategy'] as const;
export type SegmentRole = (typeof segmentRoles)[number];

/** Makes an object with one value per column. */
export const byRole = <T>(of: (role: SegmentRole) => T): Record<SegmentRole, T> =>
  Object.fromEntries(segmentRoles.map((role) => [role, of(role)])) as Record<SegmentRole, T>;
