/*
 * Excel on the web lists the workbook's names among the names of each sheet too (office-js 1011). So each name must be
 * checked: it belongs to the sheet or to the workbook.
 */

/** The properties of a collection of names to load before calling `ofScope`. */
export const nameProperties = 'items/name,items/formula,items/scope';

export const isOfScope = ({ scope }: Excel.NamedItem, ofSheet: boolean) =>
  scope === (ofSheet ? 'Worksheet' : 'Workbook');

/** Returns the names that belong to a sheet (`ofSheet`), or those that belong to the workbook. */
export const ofScope = ({ items }: Excel.NamedItemCollection, ofSheet: boolean) =>
  items.filter((item) => isOfScope(item, ofSheet));
