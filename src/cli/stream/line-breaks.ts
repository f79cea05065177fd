import type { ByteSlices } from './byte-source';

/** Counts the line breaks in a text. */
export function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  // Carriage returns alone are counted too; hardly any file has lines that end in these.
  if (text.includes('\r')) count += text.match(/\r(?!\n)/g)?.length ?? 0;
  return count;
}

/** Counts the line breaks in the first bytes of a file in UTF-8. */
export async function lineBreaksIn(source: ByteSlices, bytes: number): Promise<number> {
  let [count, left] = [0, bytes];
  let last = '';
  for await (const slice of source.slices()) {
    const text = Buffer.from(slice.subarray(0, left)).toString('latin1');
    // A pair of line breaks that two slices share is one.
    count += lineBreaks(text) - (last === '\r' && text.startsWith('\n') ? 1 : 0);
    last = text.at(-1) ?? last;
    left -= text.length;
    if (left === 0) break;
  }
  return count;
}
