/**
 * Returns the name of a model's policy cell, which holds everything that a function needs to know: `CT_SalesLoyalty`.
 */
export const policyCellName = (modelId: string): string => `CT_${pascal(modelId)}`;

/** Returns an id in the form that names have: `SalesLoyalty` for `sales-loyalty`. */
export const pascal = (id: string) => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
