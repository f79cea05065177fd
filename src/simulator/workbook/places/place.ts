import type { Area } from './area';

/** An area with the id of its sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * A place that moves with its cells when rows or columns are inserted or deleted; null after its cells were deleted.
 */
export interface MovingPlace {
  place: Place | null;
}

/** Where cells move when others are inserted before them (`InsertShift`) or deleted (`DeleteShift`). */
export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';
