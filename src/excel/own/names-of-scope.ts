/*
 * Excel on the web has the workbook's names among those of each sheet too (office-js 1011), so each is asked whose it is.
 */

/** The properties of a collection of names to load before `ofScope`. */
export const nameProperties = 'items/name,items/formula,items/scope';

export const isOfScope = ({ scope }: Excel.NamedItem, ofSheet: boolean) =>
  scope === (ofSheet ? 'Worksheet' : 'Workbook');

/** Returns those of the names that are a sheet's own, or the workbook's. */
export const ofScope = ({ items }: Excel.NamedItemCollection, ofSheet: boolean) =>
  items.filter((item) => isOfScope(item, ofSheet));
