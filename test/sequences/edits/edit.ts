import type { World } from '../world';

/**
 * Changes the workbook, and the test's own model of it, as a user does. Returns false if there was nothing to change.
 */
export type Edit = (world: World, a: number, b: number, c: number) => boolean;
