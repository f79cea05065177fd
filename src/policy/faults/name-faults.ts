import { foldName } from '../../classifier/names/fold-name';
import { longestName } from '../formulas/native-checks';
import { policyFault, type PolicyFault } from '../fault';
import { isNoText, looksBlank, turnsDirection } from '../unseen';

/** A text and its place. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/**
 * Returns what is wrong with a name, if anything. Names are single lines, not blank, and free of the wildcards of
 * Excel's lookups.
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
 * Returns at most one fault for each name: that it is not well formed, otherwise that another name is the same. Case,
 * width, blanks and invisible characters make no difference.
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
