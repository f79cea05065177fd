import type { Count } from '../../text/count';

/** Words about how tiers are decided: columns and cut-offs. */
export const decided = {
  heading: 'How it is decided',
  change: 'Change',
  close: 'Close',
  /** Begins a name with a small letter, unless it is an abbreviation such as `VIP`. */
  inSentence: (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
  and: (others: string, last: string) => `${others} and ${last}`,
  from: (measure: string, number: string) => `${measure} from ${number}`,
  high: (edges: string, of: Count) => `${edges} ${of.value === 1 ? 'counts' : 'count'} as high.`,
  /**
   * Puts a number into the name of its cut-off: `Grade A from 80%`, `Long-term from 12 (months)`. If the name has no
   * place for it, puts the number after it: `Name: 80%`.
   */
  named(cutoff: string, number: string) {
    const [, stem = cutoff, unit = ''] = /^(.*?)( \([^)]*\))?$/.exec(cutoff) ?? [];
    return /\b(?:from|within)$/.test(stem) ? `${stem} ${number}${unit}` : `${cutoff}: ${number}`;
  },
  separator: '; ',
  list: (items: string) => `${items}.`,
  byRule: (number: string, rule: string) => `${number} (${rule})`,
  inWords: (measures: string, of: Count) =>
    `${measures} ${of.value === 1 ? 'needs' : 'need'} no number: the cells say high or low.`,
  byMeasures: (measures: string) => `By ${measures}.`,
  scored: (measures: string, of: Count) =>
    `${measures} ${of.value === 1 ? 'is' : 'are'} scored from 1 to 5, with a fifth of the clients in each score.`,
  inPolicy: 'The scores of each segment are on the page Policy.',
  unknown: '…',
  rule: (cutoff: string) => `${cutoff}: rule`,
  sample: (header: string, samples: string) => `${header} · ${samples}`,
  numbersSeen:
    'The headers do not say what these columns are. They hold numbers or dates: choose what each one is.',
  noNumbers:
    'No column here holds numbers or dates of clients. Segments need at least one, such as sales or the date of the last order: add it to the list, or select a cell of another list. Then look again.',
  couldBe: (column: string, measure: string) => `${column} is: ${measure}`,
  pleaseCheck: (measure: string) => `Please check ${measure}:`,
};
