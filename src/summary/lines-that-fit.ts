import { textWidth } from './text-width';

/** The widest line that is printed whole, in letters; a Chinese character is as wide as two. */
const widest = 170;

/** Splits a text into lines that fit into the printed columns, after blanks and Chinese punctuation. */
export function linesThatFit(text: string): string[] {
  const lines = [''];
  for (const part of text.split(/(?<=[ 、，。；])/)) {
    const line = lines.at(-1)!;
    if (line !== '' && textWidth(line + part.trimEnd()) > widest) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
