import type { World } from '../world';

/** What a user does to the workbook and to what we know of it; false where there was nothing to do it to. */
export type Edit = (world: World, a: number, b: number, c: number) => boolean;
