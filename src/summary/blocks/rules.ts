import { asText, at, dateFormat, shareFormat, type Block, type SummaryCell } from '../layout';
import type { SummaryCutoff, SummaryInput } from '../list';
import { words } from '../words/languages';
import { cellOf } from './tier-figures';

/** Lays out the cut-offs, and the days on which their numbers were computed. */
export function layOutRules({ language, cutoffs }: SummaryInput, top: number): Block {
  if (cutoffs.length === 0) return { cells: [], bottom: top };
  const text = words[language].rules;
  const columns = [at.name, at.clients, at.sum, at.mean];
  const cells: SummaryCell[] = [
    { row: top, column: at.name, input: asText(text.heading), look: 'heading' },
    ...text.headers.map((title, index): SummaryCell => ({
      row: top + 1,
      column: columns[index]!,
      input: asText(title),
      look: columns[index]! < at.sum ? 'header' : 'numbers',
    })),
    ...cutoffs.flatMap((cutoff, index) => ruleRow(cutoff, top + 2 + index, text.changed)),
  ];
  return { cells, bottom: top + 2 + cutoffs.length };
}

function ruleRow(cutoff: SummaryCutoff, row: number, changed: string): SummaryCell[] {
  const { name, rule, value, formula, isShare, drawnOn } = cutoff;
  const day = drawnOn ?? '';
  return [
    { row, column: at.name, input: asText(name) },
    { row, column: at.clients, input: asText(rule) },
    {
      row,
      column: at.sum,
      input: formula ?? value,
      numberFormat: isShare ? shareFormat : '#,##0.####',
    },
    {
      row,
      column: at.mean,
      // The day on which the number was computed, or `changed since` if the policy has another number now.
      input:
        formula === undefined || day === ''
          ? day
          : `=IF(${cellOf(at.sum, row + 1)}=${value},${day},"${changed}")`,
      numberFormat: dateFormat,
    },
  ];
}
