/** What tsx expects in a page: it wraps each function with a name in a call of `__name`. */
export const namesOfTsx = 'globalThis.__name ??= (named) => named;';
