/** What a manager types for each segment, in the order of the columns: `hours` is for herself, the others are promised. */
export const levels = ['visits', 'hours', 'response', 'discount', 'owner', 'other'] as const;
export type Level = (typeof levels)[number];

/** The levels that a client is told. */
export const promised = ['visits', 'response', 'discount', 'owner', 'other'] as const;
export type Promised = (typeof promised)[number];

/** Returns by what the cell of a tier's level is known in the record: `visits vip`. */
export const fieldOf = (level: Level, tier: string) => `${level} ${tier}`;

/** Returns whether a field is one of `fieldOf` for this level. */
export const isFieldOf = (level: Level, field: string) => field.startsWith(`${level} `);

/** Returns the tier's id in a field of this level. */
export const tierOf = (level: Level, field: string) => field.slice(level.length + 1);

/** By what the cell with the team's hours is known. */
export const availableField = 'available';

/** By what the cell with an owner's hours is known. Capital letters make no difference, as in Excel's criteria. */
export const ownerField = (owner: string | number | boolean) => `owner ${String(owner).toLowerCase()}`;

/** Returns the column of a level on the sheet, zero-based; the names of the tiers are left of them. */
export const columnOf = (level: Level) => 1 + levels.indexOf(level);
