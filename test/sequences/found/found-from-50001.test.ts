import { edit, ordersBeforeSales, policy, run, sheet, testFound, type FoundSequence } from './play-found';

/* Sequences of the soaks from seed 50001 on that once failed; the seed stands after each name. */

const found: readonly FoundSequence[] = [
  [
    'the cell that must be cleared before Remove is told by where it is, though a row was inserted meanwhile (50901)',
    {
      isTable: true,
      steps: [
        edit('clearEnd', 626, 213, 711),
        run(2, { overrides: 'replace' }),
        run(5, { withoutPolicy: true }),
        { do: 'remove', model: 758, takesPolicy: true },
        edit('typeTotal', 641, 263, 167),
        {
          do: 'remove',
          model: 260,
          takesPolicy: false,
          edit: { at: 11, kind: 'insertRow', a: 572, b: 102, c: 168 },
        },
      ],
    },
  ],
  [
    'no reason is given while formulas need a policy whose sheet she has deleted (55064)',
    {
      columns: ordersBeforeSales,
      orders: 9,
      steps: [
        run(5, { as: 'live', withoutPolicy: true, cap: 1, inHours: true }),
        policy('deleteSheet', 546, 59),
        sheet('giveReason', 681, 603, { protects: 'workbook' }),
      ],
    },
  ],
  [
    'Excel fills no row of a client whom she cleared as the sheet of clients is put back (50654)',
    {
      columns: ordersBeforeSales,
      orders: 4,
      steps: [
        sheet('clients', 5, 979),
        edit('clearEnd', 623, 476, 697),
        sheet('clients', 923, 175, { cancel: 3 }),
      ],
    },
  ],
  [
    'Excel fills no row of a client of hers as the sheet of clients is put back (60110)',
    {
      columns: ordersBeforeSales,
      orders: 10,
      steps: [
        sheet('clients', 889, 147),
        edit('insertRow', 663, 933, 6),
        sheet('clients', 70, 964, { cancel: 2 }),
      ],
    },
  ],
];

testFound(found);
