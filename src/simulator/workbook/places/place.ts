import type { Area } from './area';

/** An area of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A place that moves with the cells; null once they have been deleted. */
export interface MovingPlace {
  place: Place | null;
}

/** Where cells go when others are inserted before them, or deleted. */
export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';
