import { foldName } from '../../classifier/names/fold-name';

/** Returns the wanted sheet name; adds a number if a sheet has that name (`To check 2`). Ignores case. */
export function unusedSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(foldName));
  let name = wanted;
  for (let number = 2; names.has(foldName(name)); number++) name = `${wanted} ${number}`;
  return name;
}
