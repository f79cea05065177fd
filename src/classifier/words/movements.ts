import type { Movement } from '../explain/tier-movement';

/** A word for each movement, short enough for a cell. */
export type MovementWords = Readonly<Record<Movement, string>>;
