const made = new Map<string, Intl.NumberFormat>();

/** Returns the format of numbers in a locale. Makes it once: to make one takes as long as to write a hundred numbers. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, known);
  return known;
}
