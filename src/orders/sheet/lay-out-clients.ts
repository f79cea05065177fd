import type { Language } from '../../classifier/language';
import { foldName } from '../../classifier/names/fold-name';
import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { takeName } from '../../sheet/cells/unused-name';
import type { AddedUp } from '../clients/added-client';
import { words } from '../words/languages';

/** The figures of a client, in the order of their columns. */
export const figures = [
  'orders',
  'sales',
  'profit',
  'firstOrder',
  'lastOrder',
  'daysSince',
  'tenure',
  'averageOrder',
  'monthsActive',
  'growth',
  'source',
  'referrals',
] as const;
export type Figure = (typeof figures)[number];

/** A column of the table of clients. */
export interface ClientsColumn {
  /**
   * `key`, `name`, a figure, or `along` and the list's own header, with a number if two columns have the same. It stays
   * the same in every run.
   */
  readonly id: string;
  readonly header: string;
  readonly format?: string;
}

/** The table of clients: its columns, the first with the key, and the cells of each client. */
export interface ClientsTable {
  readonly columns: readonly ClientsColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Lays out the clients as a table. A second column with the same header gets a number, because headers of an Excel table
 * must differ.
 */
export function* layOutClients(added: AddedUp, language: Language): Sliced<ClientsTable> {
  const shown = figures.filter((figure) => isShown[figure]?.(added) ?? true);
  const takenIds = new Set<string>();
  const columns = withOwnHeaders([
    { id: 'key', header: added.keyHeader },
    ...(added.nameHeader === undefined ? [] : [{ id: 'name', header: added.nameHeader }]),
    ...shown.map((figure) => ({
      id: figure,
      header: words[language].columns[figure],
      ...formatOf(figure, added),
    })),
    ...added.along.map(({ header, format }) => ({
      id: takeName(`along ${header}`, takenIds),
      header,
      ...(format !== undefined && { format }),
    })),
  ]);
  const rows = yield* mapRows(added.clients, (client) => [
    client.key,
    ...(added.nameHeader === undefined ? [] : [client.name ?? '']),
    ...shown.map((figure) => client[figure] ?? ''),
    ...client.along,
  ]);
  return { columns, rows };
}

const isShown: { readonly [Shown in Figure]?: (added: AddedUp) => boolean } = {
  profit: ({ has }) => has.profit,
  source: ({ has }) => has.source,
  referrals: ({ has }) => has.referrals,
};

const day = 'yyyy-mm-dd';
/** Returns a number format with at least two decimals if the numbers have any: 9.50. */
const money = (decimals: number) => `#,##0${decimals > 0 ? `.${'0'.repeat(Math.max(2, decimals))}` : ''}`;

const formats: { readonly [Formatted in Figure]?: (added: AddedUp) => string } = {
  orders: () => '0',
  sales: ({ decimals }) => money(decimals),
  profit: ({ profitDecimals }) => money(profitDecimals),
  firstOrder: () => day,
  lastOrder: () => day,
  daysSince: () => '0',
  tenure: () => '0',
  averageOrder: ({ decimals }) => money(Math.max(2, decimals)),
  monthsActive: () => '0',
  growth: () => '0.0%',
  referrals: () => '0',
};

function formatOf(figure: Figure, added: AddedUp): Pick<ClientsColumn, 'format'> {
  const format = formats[figure]?.(added);
  return format === undefined ? {} : { format };
}

function withOwnHeaders(columns: readonly ClientsColumn[]): ClientsColumn[] {
  const taken = new Set<string>();
  // Gives figures their headers first, because models find these columns by them.
  const isFigure = ({ id }: ClientsColumn) => figures.some((figure) => figure === id);
  for (const { header } of columns.filter(isFigure)) taken.add(foldName(header));
  return columns.map((column) => {
    if (isFigure(column)) return column;
    return { ...column, header: takeName(column.header, taken) };
  });
}
