import type { Area } from './area';

/** An area of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}
