import fc from 'fast-check';
import type { Figure, Figures } from './messy-figures';

export interface Client {
  readonly name: string;
  readonly sales: Figure;
  readonly loyalty: Figure;
}

/** What is below the header, from top to bottom. */
export type Piece =
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'blankRows'; readonly count: number }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'headerAgain' }
  | Total
  | { readonly kind: 'note'; readonly text: string };

export interface Total {
  readonly kind: 'total';
  readonly label: string;
  readonly labelIn: 'name' | 'first';
  readonly shownBy: 'formula' | 'bold' | 'nothing';
  readonly of: 'all' | 'group';
}

const names = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Adler', 'Birch', 'Cole', 'Dahl', 'Eiche', 'Falke', '华东', '远大', '长城'),
        fc.constantFrom('', ' Ltd', ' & Sons', ' GmbH', '贸易有限公司', '科技', ' 24/7', ' "North"'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['=1+1', '=HYPERLINK("http://x.test")', '+49 Trading', '-Minus AG', '@home', '\tTabbed', '\nBelow'],
      ...[
        '<b>Bold</b>',
        '<img src=x onerror=alert(1)>',
        'Total Energies',
        '合计科技有限公司',
        '2025',
        '#1 Fitness',
      ],
      ...["'Quoted", 'ADLER', ' Adler ', 'Summit', 'Notes & Co', 'Average Joe Ltd', 'Client House'],
    ),
  },
);

export const clientsOf = (sales: Figures, loyalty: Figures): fc.Arbitrary<Piece> =>
  fc.record({ name: names, sales, loyalty }).map((client) => ({ kind: 'client', client }));

const totalWith = (labels: readonly string[], of: Total['of'], shownBy: readonly Total['shownBy'][]) =>
  fc.record<Total>({
    kind: fc.constant('total'),
    label: fc.constantFrom(...labels),
    labelIn: fc.constantFrom('name', 'first'),
    shownBy: fc.constantFrom(...shownBy),
    of: fc.constant(of),
  });

const total = fc.oneof(
  totalWith(['Total', 'GRAND TOTAL:', '合 计', '总计', 'Sum', 'Total (12)'], 'all', [
    'formula',
    'bold',
    'nothing',
  ]),
  totalWith(['', 'All of them', 'Total 2025'], 'all', ['formula']),
);
const subtotal = fc.oneof(
  totalWith(['Subtotal', '小计', 'Sub-total:'], 'group', ['formula', 'bold', 'nothing']),
  totalWith(['North total', '华东区合计', ''], 'group', ['formula', 'bold']),
);

const between: fc.Arbitrary<Piece> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 1, 1, 2, 3, 5).map((count) => ({ kind: 'blankRows', count }) as const),
  },
  { weight: 2, arbitrary: subtotal },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('North', '华东', 'Key accounts')
      .map((text) => ({ kind: 'heading', text }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'headerAgain' } as const) },
);

const note: fc.Arbitrary<Piece> = fc
  .constantFrom(
    '* in thousands',
    'Source: ERP',
    '注：不含税',
    'Prepared by Ann',
    '=SUM is not used',
    'Total of 2025 pending',
  )
  .map((text) => ({ kind: 'note', text }));

const blankRow = { kind: 'blankRows', count: 1 } as const;

/** Returns whether a piece may follow another: a subtotal must be right below the clients that it sums. */
const goesOnAfter = (before: Piece['kind'], { kind }: Piece) => kind !== 'total' || before === 'client';

const oneList = (pieces: readonly Piece[]) =>
  pieces.reduce<Piece[]>(
    (list, piece) => (goesOnAfter(list.at(-1)?.kind ?? 'client', piece) ? [...list, piece] : list),
    [],
  );

export const body = (client: fc.Arbitrary<Piece>): fc.Arbitrary<readonly Piece[]> =>
  fc
    .record({
      first: fc.array(client, { minLength: 2, maxLength: 3 }),
      middle: fc.array(fc.oneof({ weight: 6, arbitrary: client }, { weight: 1, arbitrary: between }), {
        maxLength: 12,
      }),
      last: client,
      total: fc.option(total, { nil: undefined }),
      notes: fc.array(note, { maxLength: 2 }),
      apart: fc.record({ total: fc.boolean(), notes: fc.boolean() }),
    })
    .map(({ first, middle, last, total: sum, notes, apart }) => [
      ...first,
      ...oneList([...middle, last]),
      ...(sum ? [...(apart.total ? [blankRow] : []), sum] : []),
      ...(apart.notes ? [blankRow] : []),
      ...notes,
    ]);
