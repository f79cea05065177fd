/**
 * How a file names the add-in to which settings belong: loaded from a manifest for development, or installed by an
 * organization.
 */
export const addIn = {
  development: { id: '92bf64c7-5b22-45c7-9906-419ed2b698d6', store: 'developer', storeType: 'Registry' },
  released: { id: '7312d0c9-e912-4ebe-ba20-adc382bf8c80', store: 'EXCatalog', storeType: 'EXCatalog' },
} as const;

const ids: readonly string[] = Object.values(addIn).map(({ id }) => id);

/** Returns whether an id in a file is one of the add-in's; some programs write it in braces or capitals. */
export const isAddIn = (id: string | undefined): boolean =>
  ids.includes((id ?? '').replace(/[{}]/g, '').toLowerCase());
