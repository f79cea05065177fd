/**
 * Returns a copy of a text. A cell that was cut out of a file's text would keep the whole text in memory. Leaves short
 * texts as they are, because cutting copies them.
 */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
