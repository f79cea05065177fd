/** Words of a list, parted by commas. */
export const listed = (words: string): readonly string[] => words.split(', ');
