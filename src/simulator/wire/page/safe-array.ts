/** The array type by which Excel on Windows hands values to a page (a COM SAFEARRAY). */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** A list, and the lists in it, as office.js expects them from `window.external`. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
  };
}
