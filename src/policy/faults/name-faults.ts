import { foldName } from '../../classifier/names/fold-name';
import { longestName } from '../formulas/native-checks';
import { policyFault, type PolicyFault } from '../fault';
import { isNoText, looksBlank, turnsDirection } from '../unseen';

/** Converts a path in the data, such as `own.grid[1][0]`, into the place to report, such as a cell. */
export type PlaceOf = (path: string) => string;

/** A text to check, and the place to report if it is wrong. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/**
 * Returns what is wrong with a name; undefined if nothing is. A name is visible text on one line, at most `longestName`
 * characters long. It has no blanks at its ends, no two blanks in a row, no `* ? ~` (wildcards of Excel's lookups), no
 * invalid characters, and none that turn the direction of text.
 */
export function nameFault({ place, text }: PlacedText): PolicyFault | undefined {
  if (text.trim() === '') return policyFault(place, 'blank', {});
  if (isNoText(text)) return policyFault(place, 'noText', {});
  if (looksBlank(text)) return policyFault(place, 'looksBlank', {});
  if (turnsDirection(text)) return policyFault(place, 'turned', {});
  if (text.length > longestName) return policyFault(place, 'tooLong', { longest: longestName });
  const isOneLine = text === text.trim() && !/ {2}|[*?~\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
  return isOneLine ? undefined : policyFault(place, 'notName', {});
}

/**
 * Returns at most one mistake for each name: it is no valid name (`nameFault`), or equals another name. Names that
 * differ only in case, width, blanks or invisible characters count as equal.
 */
export function nameFaults(names: readonly PlacedText[]): PolicyFault[] {
  const count = new Map<string, number>();
  for (const { text } of names) count.set(foldName(text), (count.get(foldName(text)) ?? 0) + 1);
  return names.flatMap((name) => {
    const fault = nameFault(name);
    if (fault) return [fault];
    return count.get(foldName(name.text))! > 1
      ? [policyFault(name.place, 'duplicateName', { name: name.text })]
      : [];
  });
}
