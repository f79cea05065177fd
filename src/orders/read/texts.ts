import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { keyText } from './keys';

/** The different texts of a column, and for each line the number of its text; -1 for a blank. */
export interface Texts {
  readonly of: Int32Array;
  readonly texts: readonly string[];
  readonly firstLines: readonly number[];
}

/**
 * Gives each different text of a column a number, such as each status; -1 for a blank. Ignores blanks around a
 * text, and its case unless `fold` is false.
 */
export function* textsOf(cells: readonly CellValue[], fold = true): Sliced<Texts> {
  const of = new Int32Array(cells.length).fill(-1);
  const byText = new Map<string, number>();
  const [texts, firstLines]: [string[], number[]] = [[], []];
  yield* eachRow(cells.length, (line) => {
    const text = keyText(cells[line]!);
    if (text === '') return;
    const key = fold ? text.toLowerCase() : text;
    let number = byText.get(key);
    if (number === undefined) {
      number = texts.length;
      byText.set(key, number);
      texts.push(text);
      firstLines.push(line);
    }
    of[line] = number;
  });
  return { of, texts, firstLines };
}

/** Returns how many lines have each text. */
export function* linesOfTexts({ of, texts }: Texts): Sliced<number[]> {
  const counts = texts.map(() => 0);
  yield* eachRow(of.length, (line) => {
    if (of[line]! >= 0) counts[of[line]!]! += 1;
  });
  return counts;
}
