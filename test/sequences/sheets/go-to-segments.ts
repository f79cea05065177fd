import type { World } from '../world';

/** Goes to a sheet that has segments, unless the active one has. */
export function goToSegments(world: World, which: number): void {
  if (world.sheet.models.length > 0) return;
  const segmented = world.sheets.filter(({ models }) => models.length > 0);
  const sheet = segmented[which % segmented.length];
  if (sheet) world.active = world.sheets.indexOf(sheet);
}
