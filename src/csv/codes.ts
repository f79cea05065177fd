/** The codes of a text's characters, by position. Looking a code up in an array is several times faster than in a text. */
export type Codes = Uint8Array | Uint16Array;

/** Makes a function that returns the codes of a text. They hold until the function is called again. */
export function codeWriter(): (text: string) => Codes {
  let codes = new Uint16Array(1000);
  return (text) => {
    if (text.length > codes.length) codes = new Uint16Array(2 * text.length);
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    return codes;
  };
}
