import type { Choice } from './segmentation';

/** The header of each measure's column, by measure id. */
export function headersChosen({ columns }: Choice, headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([id, index]) => [id, headers[index]!]));
}
