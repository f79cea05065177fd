/** What takes no ink: marks of zero width, fillers, soft hyphens, the blank of Braille. */
export const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\s\u2800]/gu;

/**
 * Folds a name to what tells it from others: case, width, blanks and what nobody sees make no other name. This alone
 * decides whether two names of tiers, columns or sheets are the same. Words of headers and cells are read more freely:
 * see `foldHeader`, `foldWord`, `foldTyped` and `foldClient`.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll('\ufeff', '') // JavaScript takes it for a blank.
    .replace(/[\s\u2800]+/g, ' ')
    .replace(unseen, (mark) => (mark === ' ' ? ' ' : ''))
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
