/** Functions in this file write formulas with English names and commas between arguments, as the API takes them. */

/** Writes a text as formulas have it: `"He said ""no"""`. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Makes an array constant such as `{1,2,3}` or `{"a","b"}`. Formulas with it work without Ctrl+Shift+Enter. */
export const arrayOf = (values: readonly (string | number)[]) =>
  `{${values.map((value) => (typeof value === 'number' ? String(value).toUpperCase() : quoted(value))).join(',')}}`;

export const call = (name: string, ...args: readonly (string | number)[]) => `${name}(${args.join(',')})`;

/** Makes a formula that is true if all of `parts` are; leaves out those that are always true. */
export function and(parts: readonly string[]): string {
  const distinct = [...new Set(parts)].filter((part) => part !== 'TRUE');
  if (distinct.includes('FALSE')) return 'FALSE';
  return distinct.length > 1 ? call('AND', ...distinct) : (distinct[0] ?? 'TRUE');
}

/** Makes a formula that is true if any of `parts` is; leaves out those that are never true. */
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

/** Makes a formula that is true if the cell holds one of these words, whatever its case and the blanks around it. */
export const isOneOf = (cell: string, words: readonly string[]) => call('OR', isAnyOf(cell, words));

/**
 * Makes an array with TRUE or FALSE for each word: whether the cell holds it. An OR may take it beside further
 * arguments.
 */
export const isAnyOf = (cell: string, words: readonly string[]) => `TRIM(${cell})=${arrayOf(words)}`;

export const isBlank = (cell: string) => `TRIM(${cell})=""`;

/**
 * Makes an array of formulas or cells that need not be side by side: `CHOOSE({1,2},<first>,<second>)`. Works without
 * Ctrl+Shift+Enter.
 */
export const chosenCells = (cells: readonly string[]) =>
  call('CHOOSE', arrayOf(cells.map((_, index) => index + 1)), ...cells);
