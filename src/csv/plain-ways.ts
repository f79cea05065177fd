/**
 * How a cell is written, if it is one of the usual ways. `text`: words that are no number, date, key, yes or no,
 * whatever else is in the column. `whole`: `-12`. `point`: `12.5` or `12.50`; `longPoint`: `12.500`, which may be
 * 12,500 too; `comma` and `longComma` likewise. `day`: `2026-01-31`, which is this day in any list, or `2026-31-01`,
 * which is none. Any other cell is read by the slower patterns.
 */
export type PlainCell = (typeof plainCells)[number];

/** The ways of writing by number, so that a typed array can hold one for each cell; 0 is none of these ways. */
export const plainCells = ['text', 'whole', 'point', 'comma', 'longPoint', 'longComma', 'day'] as const;

/** Returns the number of a way of writing. */
export const numberOfPlain = (plain: PlainCell) => 1 + plainCells.indexOf(plain);
