import type { CellValue } from '../../sheet/cells/cell';
import { asText, at, type Block, type SummaryCell } from '../layout';
import type { ListCells, SummaryInput, SummaryTier } from '../list';
import { words } from '../words/languages';

/** How many clients are listed for each tier. */
const mostListed = 10;

interface LeadingClient {
  readonly name: CellValue;
  readonly value: number;
}

/** Returns the clients with the largest values, by their tier in small letters; of equal ones, those further up come first. */
function leadingClients({ tiers, names = [], values = [] }: ListCells): Map<string, LeadingClient[]> {
  const found = new Map<string, LeadingClient[]>();
  for (const [row, value] of values.entries()) {
    if (typeof value !== 'number') continue;
    const tier = String(tiers[row]).toLowerCase();
    const leading = found.get(tier) ?? [];
    if (leading.length === 0) found.set(tier, leading);
    if (leading.length === mostListed && value <= leading.at(-1)!.value) continue;
    const place = leading.findIndex((other) => other.value < value);
    leading.splice(place < 0 ? leading.length : place, 0, { name: names[row] ?? '', value });
    leading.length = Math.min(leading.length, mostListed);
  }
  return found;
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
  const found = leadingClients(list);
  const parts: number[] = [];
  let row = top + 2;
  for (const tier of tiers) {
    const leading = found.get(tier.name.toLowerCase());
    if (!leading) continue;
    if (row > top + 2) parts.push(row);
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
  return { cells, bottom: row, parts };
}

const tierHead = ({ name, strategy, color }: SummaryTier, row: number): SummaryCell[] => [
  { row, column: at.name, input: asText(name), ...(color && { color }) },
  { row, column: at.clients, input: asText(strategy) },
];
