import { foldName } from '../../classifier/names/fold-name';

/**
 * Returns the wanted name, with a number if it is taken (`To check 2`), and adds it to `taken`. Ignores case.
 *
 * @param taken names in use, folded
 * @param between text before the number
 */
export function takeName(wanted: string, taken: Set<string>, between = ' '): string {
  let name = wanted;
  for (let number = 2; taken.has(foldName(name)); number++) name = `${wanted}${between}${number}`;
  taken.add(foldName(name));
  return name;
}

/** Returns the wanted name of a sheet or table, with a number if another sheet or table has it. Ignores case. */
export const unusedName = (wanted: string, taken: readonly string[], between?: string) =>
  takeName(wanted, new Set(taken.map(foldName)), between);
