/** The array type in which Excel on Windows passes values to a page (a COM SAFEARRAY). */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** Wraps a list, and the lists in it, as office.js expects arrays from `window.external`. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
  };
}
