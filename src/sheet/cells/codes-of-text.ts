/** The codes of characters, as `charCodeAt` returns them. */
export type Codes = Uint8Array | Uint16Array;

/** Finds something in the codes of a text, from `start` to before `end`. */
export type CodesReader<Answer> = (codes: Codes, start: number, end: number, seed: number) => Answer;

const mostCodes = 100;
const codes = new Uint16Array(mostCodes);

/** Returns what `read` finds in the codes of a text; undefined for a text of more than 100 characters. */
export function readCodes<Answer>(text: string, read: CodesReader<Answer>, seed = 0): Answer | undefined {
  if (text.length > mostCodes) return undefined;
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return read(codes, 0, text.length, seed);
}
