import { defaultLanguage } from '../../classifier/language';
import { versionName } from '../../policy/names';
import { sheetHead } from '../../policy/worksheet/lay-out-policy-sheet';
import type { ExistingPolicy } from './find-policy';

export interface ExistingHead {
  readonly sheetName: string;
  readonly top: number;
  readonly columns: number;
}

/** Returns the place of a policy's head, if its cells are still together. The user may have inserted rows above it. */
export function headOf({ cells }: ExistingPolicy): ExistingHead | undefined {
  const first = cells.find(({ name }) => name === versionName);
  if (!first) return undefined;
  const { names } = sheetHead(defaultLanguage, 0, first.row);
  const stands = names.every(({ name, top, left }) =>
    cells.some(
      (cell) => cell.name === name && cell.sheet === first.sheet && cell.row === top && cell.column === left,
    ),
  );
  return stands ? { sheetName: first.sheet, top: first.row, columns: first.column + 1 } : undefined;
}
