/**
 * Matches characters that print nothing: blanks, control characters, zero-width marks, fillers, soft hyphens, the
 * Braille blank.
 */
export const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\s\u2800]/gu;

/**
 * Makes names comparable: ignores case, width, invisible characters, blanks at the ends, and how many blanks are
 * between two words. Two names of tiers, columns or sheets are the same if and only if this function returns the same.
 * Headers and cells are compared more freely: `foldHeader`, `foldWord`, `foldTyped`, `foldClient`.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll('\ufeff', '') // JavaScript's \s matches this character.
    .replace(/[\s\u2800]+/g, ' ')
    .replace(unseen, (mark) => (mark === ' ' ? ' ' : ''))
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
