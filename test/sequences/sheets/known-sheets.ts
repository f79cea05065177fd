import { sheetsOfCare } from './steps/care-steps';
import { sheetsOfMovement } from './steps/movement-steps';
import type { World } from '../world';

/** Returns the names of all sheets but that of the policy. */
export function knownSheets(world: World): string[] {
  const named = [...world.hers, ...world.summaries.values(), ...world.figures.values()];
  const records = [world.history?.name, world.overrides?.name].filter((name) => name !== undefined);
  return [
    'Blank',
    ...named.map(({ name }) => name),
    ...sheetsOfCare(world),
    ...sheetsOfMovement(world),
    ...records,
  ];
}
