import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { criterionOf, figuresOf, isText, unless } from '../criteria';
import { asText, at, countFormat, firstAside, shareFormat, type Block, type SummaryCell } from '../layout';
import type { ListCells, SummaryInput } from '../list';
import { words } from '../words/languages';
import { cellOf, fixedCell, type TierRows } from './tier-figures';

/** The most values that get a row each. All others are added up in a last row. */
export const mostGroups = 40;
/** The longest text in a criterion, less the room for `=` and for the marks before `* ? ~`. */
const longestText = 120;

/**
 * Returns a key by which texts are compared as in a criterion: a number equals its text, and capital letters equal
 * small ones.
 */
function keyOf(cell: CellValue): string {
  const text = String(cell);
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isNaN(number) ? text.toLowerCase() : String(number);
}

/** Returns the column's values of clients, the most frequent first. */
export function groupsIn({ tiers, groups = [] }: ListCells): CellValue[] {
  const found = new Map<string, { readonly cell: CellValue; clients: number }>();
  for (const [row, cell] of groups.entries()) {
    if (isBlank(tiers[row]!) || isBlank(cell) || String(cell).length > longestText) continue;
    if (typeof cell === 'boolean' || String(cell).startsWith('#')) continue;
    const known = found.get(keyOf(cell));
    if (known) known.clients += 1;
    else found.set(keyOf(cell), { cell, clients: 1 });
  }
  const sorted = [...found.values()].sort((a, b) => b.clients - a.clients);
  return sorted.slice(0, mostGroups).map(({ cell }) => cell);
}

/** Lays out counts and sums by a column of the list, such as the owner or the region. */
export function layOutGroupFigures(input: SummaryInput, tierRows: TierRows, top: number): Block {
  const { language, columns, headers, formats, cells: list } = input;
  if (columns.groups === undefined) return { cells: [], bottom: top };
  const { sheet, groups: text } = words[language];
  const hasValues = columns.values !== undefined;
  const found = groupsIn(list);
  const first = top + 3;
  const total = tierRows.total;
  const cells: SummaryCell[] = [
    { row: top, column: at.name, input: asText(text.heading(headers.groups!)), look: 'heading' },
    ...[
      headers.groups!,
      input.countsRows ? sheet.rows : sheet.clients,
      sheet.share,
      ...(hasValues ? sheet.ofMeasure(headers.values!).slice(0, 2) : []),
    ].map((title, column): SummaryCell => ({
      row: top + 1,
      column,
      input: asText(title),
      look: column === at.name ? 'header' : 'numbers',
    })),
  ];
  const figures = (row: number, clients: string, sum: string) => {
    const share = (column: number) => {
      const whole = fixedCell(column, total);
      return unless(`${whole}=0`, `${cellOf(column, row)}/${whole}`);
    };
    const cell = (column: number, formula: string, numberFormat: string): SummaryCell => ({
      row: row - 1,
      column,
      input: formula,
      numberFormat,
    });
    cells.push(cell(at.clients, `=${clients}`, countFormat), cell(at.share, share(at.clients), shareFormat));
    if (!hasValues) return;
    cells.push(cell(at.sum, `=${sum}`, formats.sum), cell(at.shareOfSum, share(at.sum), shareFormat));
  };
  found.forEach((value, index) => {
    const row = first + index;
    const criterion = cellOf(firstAside, row);
    cells.push(
      { row: row - 1, column: at.name, input: typeof value === 'number' ? value : asText(String(value)) },
      { row: row - 1, column: firstAside, input: criterionOf(cellOf(at.name, row)), look: 'aside' },
    );
    const { clients, sum } = figuresOf(columns, `${columns.groups},${criterion},${columns.tiers},${isText}`);
    figures(row, clients, sum);
  });
  const blank = first + found.length;
  cells.push({ row: blank - 1, column: at.name, input: asText(text.blank) });
  // Counts blanks in another way than COUNTIFS with the criterion "", which counts one too few in LibreOffice. An error
  // counts as no blank, and does not make the formula an error.
  const isBlankHere = `ISTEXT(${columns.tiers})*(LEN(${columns.tiers})>0)*(LEN(${columns.groups})=0)`;
  const ofBlank = figuresOf(columns, `${columns.groups},"",${columns.tiers},${isText}`);
  figures(blank, `SUMPRODUCT(--ISNUMBER(1/(${isBlankHere})))`, ofBlank.sum);
  const rest = (column: number) =>
    `${fixedCell(column, total)}-SUM(${cellOf(column, first)}:${cellOf(column, blank)})`;
  cells.push({ row: blank, column: at.name, input: asText(text.others) });
  figures(blank + 1, rest(at.clients), `IF(${cellOf(at.clients, blank + 1)}=0,0,${rest(at.sum)})`);
  return { cells, bottom: blank + 1 };
}
