/** The columns that every run writes. The others are only written on request. */
export const rolesOfEveryRun = ['segment', 'strategy'] as const;
export type RoleOfEveryRun = (typeof rolesOfEveryRun)[number];
/** The columns that say how each client came to the present segment; a run writes all of them, or none. */
export const trackedRoles = ['previous', 'since', 'movement'] as const;
export type TrackedRole = (typeof trackedRoles)[number];

/** ClientTier's columns, in the order of writing. CONTRIBUTING explains how to add one (*How to add a column*). */
export const segmentRoles = [...rolesOfEveryRun, 'entitled', ...trackedRoles] as const;
export type SegmentRole = (typeof segmentRoles)[number];
export type RoleOnRequest = Exclude<SegmentRole, RoleOfEveryRun>;

export const isOfEveryRun = (role: SegmentRole): role is RoleOfEveryRun =>
  rolesOfEveryRun.some((each) => each === role);

/** Which columns a run writes on request. */
export interface RolesAsked {
  readonly entitled?: boolean;
  readonly tracked?: boolean;
}

/** Returns the columns that a run writes on request, in the order of writing. */
export const rolesOnRequest = ({ entitled = false, tracked = false }: RolesAsked): RoleOnRequest[] => [
  ...(entitled ? (['entitled'] as const) : []),
  ...(tracked ? trackedRoles : []),
];

/** Makes an object with one value for each column that every run writes. */
export const byRole = <T>(of: (role: RoleOfEveryRun) => T): Record<RoleOfEveryRun, T> =>
  Object.fromEntries(rolesOfEveryRun.map((role) => [role, of(role)])) as Record<RoleOfEveryRun, T>;
