import { isThorough } from '../excel/faults/thoroughness';

/**
 * Returns how many examples a property is tried with: all of them by `npm run test:thorough`, otherwise a quarter. Every
 * run takes other examples, unless the test gives a seed.
 */
export const examples = (all: number): number => (isThorough ? all : Math.ceil(all / 4));
