import type { World } from '../world';

/** Changes the workbook, and our model of it, as a user does; false if there was nothing to change. */
export type Edit = (world: World, a: number, b: number, c: number) => boolean;
