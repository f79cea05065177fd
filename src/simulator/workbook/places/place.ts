import type { Area } from './area';

/** An area on a given sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * A place that follows its cells when rows or columns are inserted or deleted. Null once its cells have been deleted.
 */
export interface MovingPlace {
  place: Place | null;
}

/** The direction in which cells move when others are inserted before them, or deleted. */
export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';
