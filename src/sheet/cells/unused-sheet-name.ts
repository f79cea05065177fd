import { foldName } from '../../classifier/names/fold-name';

/** Returns the wanted name, with a number if a sheet has it already (`To check 2`). Case is ignored. */
export function unusedSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(foldName));
  let name = wanted;
  for (let number = 2; names.has(foldName(name)); number++) name = `${wanted} ${number}`;
  return name;
}
