import type { HeadersSay, Settled } from '../ask/ask-about-orders';
import type { OrderNote } from '../ask/question';
import { groupsOfHeader } from '../columns/role-of-header';
import { placesAt } from '../read/places';
import type { OrderLines } from '../read/read-lines';
import type { AddedClient } from './added-client';
import type { Referrals } from './referrals';

/** The day of the result, and how far back the list reaches. */
interface Result {
  readonly asOf: number;
  readonly isToday: boolean;
  readonly hasGrowth: boolean;
  readonly firstDay: number;
}

export function notesOnResult(
  lines: OrderLines,
  { orderIs }: Settled,
  { asOf, isToday, hasGrowth, firstDay }: Result,
  clients: readonly AddedClient[],
): OrderNote[] {
  const { columns, list } = lines;
  const header = columns.orderNumber === undefined ? '' : list.headers[columns.orderNumber]!;
  const refundsOnly = clients.filter(({ lastOrder, orders }) => orders === 0 && lastOrder === undefined);
  return [
    { kind: 'orders', facts: { orderIs, header } },
    { kind: 'asOf', facts: { day: asOf, isToday: isToday ? 1 : 0 } },
    ...(hasGrowth ? [] : [{ kind: 'growthBlank' as const, facts: { from: firstDay } }]),
    ...(refundsOnly.length > 0
      ? [
          {
            kind: 'refundsOnly' as const,
            facts: { clients: refundsOnly.length, names: refundsOnly.map(({ key }) => String(key).trim()) },
            places: placesAt(
              lines,
              refundsOnly.map(({ line }) => line),
              columns.client!,
            ),
          },
        ]
      : []),
  ];
}

export function notesOnReferrals(lines: OrderLines, { unknown, self }: Referrals): OrderNote[] {
  const { list, columns } = lines;
  const cell = (line: number) => list.cellAt(line, columns.referredBy!);
  return [
    ...(unknown[0]
      ? [
          {
            kind: 'referredByNobody' as const,
            cell: cell(unknown[0].line),
            facts: { names: unknown.map(({ name }) => name) },
            places: placesAt(
              lines,
              unknown.map(({ line }) => line),
              columns.referredBy!,
            ),
          },
        ]
      : []),
    ...(self.length > 0
      ? [
          {
            kind: 'referredBySelf' as const,
            cell: cell(self[0]!),
            facts: { clients: self.length },
            places: placesAt(lines, self, columns.referredBy!),
          },
        ]
      : []),
  ];
}

export function notesOnNames(lines: OrderLines, differing: readonly number[]): OrderNote[] {
  if (differing.length === 0) return [];
  const column = lines.columns.name!;
  const cell = lines.list.cellAt(differing[0]!, column);
  const places = placesAt(lines, differing, column);
  return [{ kind: 'namesDiffer', cell, facts: { clients: differing.length }, places }];
}

/** Reports other columns that would fit too, because a list may have two dates or two amounts. */
export function notesOnColumns(
  { list, columns }: OrderLines,
  { alternatives = {} }: HeadersSay,
): OrderNote[] {
  const taken = new Set(Object.values(columns));
  // A column of discounts without a role, because it has words such as *see contract*, or because the user took the
  // role away.
  const discount =
    columns.amount !== undefined || columns.discount !== undefined
      ? -1
      : list.headers.findIndex(
          (header, column) =>
            !taken.has(column) && groupsOfHeader(header).some(({ group }) => group === 'discount'),
        );
  const roles = ['date', 'amount', 'cost', 'status', 'source'] as const;
  const others = roles.flatMap((role): OrderNote[] => {
    const chosen = columns[role];
    const fitting = alternatives[role]?.filter((column) => column !== chosen) ?? [];
    if (chosen === undefined || fitting.length === 0) return [];
    const facts = { header: list.headers[chosen]!, names: fitting.map((column) => list.headers[column]!) };
    return [{ kind: 'otherColumns', cell: list.cellAt(0, chosen), facts }];
  });
  if (discount < 0) return others;
  const facts = { header: list.headers[discount]! };
  return [...others, { kind: 'discountNotTaken', cell: list.cellAt(0, discount), facts }];
}
