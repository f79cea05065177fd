/** Returns the number of the line with this character, the first being 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n?|\n/).length;
