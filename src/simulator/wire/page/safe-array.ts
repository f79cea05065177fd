/** The type of array in which Excel on Windows passes values to a page (a COM SAFEARRAY). */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** Wraps a list, and lists inside it, in the form in which `window.external` passes arrays to office.js. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
  };
}
