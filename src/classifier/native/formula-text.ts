/** How parts of a formula are written: functions in English, arguments parted by commas, as the API takes them. */

export const text = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** `{1,2,3}`, or `{"a","b"}`: needs no array formula wherever it stands. */
export const arrayOf = (values: readonly (string | number)[]) =>
  `{${values.map((value) => (typeof value === 'number' ? String(value).toUpperCase() : text(value))).join(',')}}`;

export const call = (name: string, ...args: readonly (string | number)[]) => `${name}(${args.join(',')})`;

/** All of these; what is always true is left out. */
export function and(parts: readonly string[]): string {
  const distinct = [...new Set(parts)].filter((part) => part !== 'TRUE');
  if (distinct.includes('FALSE')) return 'FALSE';
  return distinct.length > 1 ? call('AND', ...distinct) : (distinct[0] ?? 'TRUE');
}

/** Any of these; what is never true is left out. */
export function or(parts: readonly string[]): string {
  const distinct = [...new Set(parts)].filter((part) => part !== 'FALSE');
  if (distinct.includes('TRUE')) return 'TRUE';
  return distinct.length > 1 ? call('OR', ...distinct) : (distinct[0] ?? 'FALSE');
}

export function not(part: string): string {
  if (part === 'TRUE') return 'FALSE';
  return part === 'FALSE' ? 'TRUE' : call('NOT', part);
}

export function when(condition: string, then: string, otherwise: string): string {
  if (then === otherwise || condition === 'TRUE') return then;
  if (condition === 'FALSE') return otherwise;
  if (then === 'TRUE' && otherwise === 'FALSE') return condition;
  if (then === 'FALSE' && otherwise === 'TRUE') return not(condition);
  return call('IF', condition, then, otherwise);
}

/** Whether the cell holds one of these words, whatever the case and the blanks around. */
export const isOneOf = (cell: string, words: readonly string[]) => call('OR', isAnyOf(cell, words));

/** The same as an argument of OR among others. */
export const isAnyOf = (cell: string, words: readonly string[]) => `TRIM(${cell})=${arrayOf(words)}`;

export const isBlank = (cell: string) => `TRIM(${cell})=""`;

/** Cells from anywhere, or numbers, as an array: `CHOOSE({1,2},<one>,<other>)` needs no array formula. */
export const chosenCells = (cells: readonly string[]) =>
  call('CHOOSE', arrayOf(cells.map((_, index) => index + 1)), ...cells);
