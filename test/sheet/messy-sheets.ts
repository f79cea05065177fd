import fc from 'fast-check';
import { cellAddress, type CellValue } from '../../src/sheet/cells/cell';
import type { Culture } from '../../src/sheet/text/culture';
import type { CaseCell } from '../cases/read-case';
import { listColumns, type ListColumn } from './messy-columns';
import { loyaltyColumns, salesColumns } from './messy-figures';
import { body, clientsOf, type Client, type Piece, type Total } from './messy-pieces';

/** A sheet such as people have, and the truth about it. Rows and columns are zero-based within the sheet. */
export interface MessySheet {
  readonly culture: Culture;
  readonly cells: readonly (readonly CaseCell[])[];
  readonly columns: { readonly name: number; readonly sales: number; readonly loyalty: number };
  /** The clients; the keys are their rows. Every other row is no client. */
  readonly clients: ReadonlyMap<number, Client>;
}

interface Layout {
  readonly columns: readonly ListColumn[];
  readonly pieces: readonly Piece[];
  readonly titles: readonly string[];
  readonly isTitleApart: boolean;
  readonly upperHeader: string | undefined;
  readonly hasUnits: boolean;
  readonly left: number;
}

const titles = fc.array(
  fc.constantFrom('Clients 2025', '客户一览表', 'Region: North', 'As of 2025-06-30', '=Q2', '<i>Draft</i>'),
  { maxLength: 2 },
);

export const messySheet = (culture: Culture): fc.Arbitrary<MessySheet> =>
  fc
    .tuple(salesColumns(culture), loyaltyColumns(culture))
    .chain(([sales, loyalty]) =>
      fc.record<Layout>({
        columns: listColumns,
        pieces: body(clientsOf(sales, loyalty)),
        titles,
        isTitleApart: fc.boolean(),
        upperHeader: fc.option(fc.constantFrom('2025', 'Figures', '业绩'), { nil: undefined }),
        hasUnits: fc.boolean(),
        left: fc.constantFrom(0, 0, 1, 3),
      }),
    )
    .map((layout) => layOut(layout, culture));

const cell = (value: CellValue, more: Partial<CaseCell> = {}): CaseCell => ({
  value,
  isBold: false,
  ...more,
});

function layOut(layout: Layout, culture: Culture): MessySheet {
  const { columns, left } = layout;
  const cells: CaseCell[][] = [];
  const add = (of: (column: ListColumn, index: number) => CaseCell) => {
    cells.push([...Array.from({ length: left }, () => cell('')), ...columns.map(of)]);
  };
  const at = (role: ListColumn['role']) => left + columns.findIndex((column) => column.role === role);
  const isMeasure = ({ role }: ListColumn) => role === 'sales' || role === 'loyalty';

  for (const title of layout.titles) add((_, index) => cell(index === 0 ? title : ''));
  if (layout.titles.length > 0 && layout.isTitleApart) add(() => cell(''));
  const firstMeasure = columns.findIndex(isMeasure);
  const { upperHeader } = layout;
  if (upperHeader) add((_, index) => cell(index === firstMeasure ? upperHeader : ''));
  const addHeader = () => {
    add(({ header }) => cell(header));
    if (layout.hasUnits) add(({ role }) => cell(role === 'sales' ? '(CNY)' : ''));
  };
  addHeader();

  const clients = new Map<number, Client>();
  let groupFrom = cells.length;
  const firstRow = cells.length;
  for (const piece of layout.pieces) {
    const row = cells.length;
    switch (piece.kind) {
      case 'client':
        clients.set(row, piece.client);
        add((column) => cell(cellOf(column, piece.client, clients.size - 1)));
        break;
      case 'blankRows':
        for (let count = 0; count < piece.count; count++) add(() => cell(''));
        break;
      case 'heading':
        add(({ role }) => cell(role === 'name' ? piece.text : ''));
        break;
      case 'headerAgain':
        addHeader();
        break;
      case 'note':
        add((_, index) => cell(index === 0 ? piece.text : ''));
        break;
      case 'total': {
        const from = piece.of === 'all' ? firstRow : groupFrom;
        const labelled = piece.labelIn === 'first' && !isMeasure(columns[0]!) ? left : at('name');
        const above = cells.map((each, index) => (clients.has(index) && index >= from ? each : []));
        add((column, index) =>
          isMeasure(column)
            ? totalCell(piece, above, from, left + index)
            : cell(left + index === labelled ? piece.label : '', { isBold: piece.shownBy === 'bold' }),
        );
        groupFrom = cells.length;
      }
    }
  }
  return {
    culture,
    cells,
    columns: { name: at('name'), sales: at('sales'), loyalty: at('loyalty') },
    clients,
  };
}

const cellOf = ({ role, fill }: ListColumn, client: Client, index: number): CellValue => {
  if (role === 'name') return client.name;
  return role === 'sales' || role === 'loyalty' ? client[role].cell : fill(index);
};

/** Returns the cell of a total. It adds up numbers only, as SUM does. */
function totalCell(
  { shownBy }: Total,
  above: readonly (readonly CaseCell[])[],
  from: number,
  column: number,
): CaseCell {
  const values = above.map((row) => row[column]?.value);
  const sum = values.reduce<number>((so, value) => (typeof value === 'number' ? so + value : so), 0);
  const [first, last] = [cellAddress(from, column), cellAddress(above.length - 1, column)];
  return cell(sum, {
    isBold: shownBy === 'bold',
    ...(shownBy === 'formula' && { formula: `=SUM(${first}:${last})` }),
  });
}
