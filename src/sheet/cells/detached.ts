/**
 * Returns a copy of a text of its own. A cell that was cut out of a file's text would keep all of that in memory.
 * Short texts are copied when they are cut out.
 */
export const detached = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));
