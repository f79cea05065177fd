import { asText, at, countFormat, shareFormat, type Block, type SummaryCell } from '../layout';
import type { SummaryInput } from '../list';
import { words } from '../words/languages';

/**
 * Lays out why clients were lost. These are numbers, not formulas, so that the sheet of the comparison can be replaced by
 * that of the next one.
 */
export function layOutLostClients({ language, lost }: SummaryInput, top: number): Block {
  if (!lost) return { cells: [], bottom: top };
  const { sheet: general, lost: text } = words[language];
  const all = lost.reasons.reduce((sum, { clients }) => sum + clients, lost.without);
  const lines = [...lost.reasons, { reason: text.without, clients: lost.without }];
  const first = top + 3;
  const row = (index: number, name: string, clients: number, look?: 'total'): SummaryCell[] => {
    const looks = look ? { look } : {};
    return [
      { row: first + index, column: at.name, input: asText(name), ...looks },
      { row: first + index, column: at.clients, input: clients, numberFormat: countFormat, ...looks },
      { row: first + index, column: at.share, input: clients / all, numberFormat: shareFormat, ...looks },
    ];
  };
  return {
    cells: [
      { row: top, column: at.name, input: asText(text.heading), look: 'heading' },
      { row: top + 1, column: at.name, input: asText(text.fromSheet(lost.sheet)), look: 'note' },
      { row: top + 2, column: at.name, input: asText(text.reason), look: 'header' },
      { row: top + 2, column: at.clients, input: asText(general.clients), look: 'numbers' },
      { row: top + 2, column: at.share, input: asText(general.share), look: 'numbers' },
      ...lines.flatMap(({ reason, clients }, index) => row(index, reason, clients)),
      ...row(lines.length, general.total, all, 'total'),
    ],
    bottom: first + lines.length + 1,
  };
}
