import type { CellValue } from '../../sheet/cells/cell';
import { asText, at, type Block, type SummaryCell } from '../layout';
import type { ListCells, SummaryInput, SummaryTier } from '../list';
import { words } from '../words/languages';

/** How many clients are listed for each tier. */
const mostListed = 10;

export interface LeadingClient {
  readonly name: CellValue;
  readonly value: number;
}

/** Returns the clients of a tier with the largest values; of equal ones, those further up in the list. */
export function leadingClients({ tiers, names = [], values = [] }: ListCells, tier: string): LeadingClient[] {
  const wanted = tier.toLowerCase();
  const leading: LeadingClient[] = [];
  for (const [row, value] of values.entries()) {
    if (typeof value !== 'number' || String(tiers[row]).toLowerCase() !== wanted) continue;
    if (leading.length === mostListed && value <= leading.at(-1)!.value) continue;
    const place = leading.findIndex((other) => other.value < value);
    leading.splice(place < 0 ? leading.length : place, 0, { name: names[row] ?? '', value });
    leading.length = Math.min(leading.length, mostListed);
  }
  return leading;
}

/**
 * Lays out the largest clients of each tier with their strategy. These are values as of the day on which the sheet is
 * made.
 */
export function layOutLeadingClients(input: SummaryInput, day: string, top: number): Block {
  const { language, headers, formats, tiers, cells: list } = input;
  if (headers.values === undefined || !list.names) return { cells: [], bottom: top };
  const text = words[language].leading;
  const cells: SummaryCell[] = [
    { row: top, column: at.name, input: asText(text.heading(headers.values)), look: 'heading' },
    { row: top + 1, column: at.name, input: asText(text.note(day)), look: 'note' },
  ];
  let row = top + 2;
  for (const tier of tiers) {
    const leading = leadingClients(list, tier.name);
    if (leading.length === 0) continue;
    cells.push(...tierHead(tier, row));
    for (const { name, value } of leading) {
      row += 1;
      cells.push(
        { row, column: at.name, input: typeof name === 'number' ? name : asText(String(name)) },
        { row, column: at.clients, input: value, numberFormat: formats.sum },
      );
    }
    row += 1;
  }
  return { cells, bottom: row };
}

const tierHead = ({ name, strategy, color }: SummaryTier, row: number): SummaryCell[] => [
  { row, column: at.name, input: asText(name), ...(color && { color }) },
  { row, column: at.clients, input: asText(strategy) },
];
