import { edit, ordersBeforeSales, policy, run, sheet, testFound, type FoundSequence } from './play-found';

/* Sequences of the soaks from seed 30001 on that once failed; the seed stands after each name. */

const found: readonly FoundSequence[] = [
  [
    'clients are shown on a copied sheet, and all again (30362)',
    {
      columns: ordersBeforeSales,
      steps: [
        run(3),
        edit('copySheet', 795, 466, 932),
        sheet('show', 136, 426, { protects: 'workbook' }),
        sheet('showAll'),
      ],
    },
  ],
  [
    'no figures stay below the table of clients if one is deleted as the sheet is made again (30232)',
    {
      columns: ordersBeforeSales,
      orders: 13,
      steps: [
        sheet('clients', 1, 918),
        sheet('clients', 350, 936, { edit: { at: 6, kind: 'deleteRow', a: 618, b: 205, c: 329 } }),
      ],
    },
  ],
  [
    'figures of clients read their own columns if one is inserted as the sheet is put back (30232)',
    {
      columns: ordersBeforeSales,
      orders: 13,
      steps: [
        sheet('clients', 1, 918),
        sheet('clients', 350, 936, {
          edit: { at: 6, kind: 'deleteRow', a: 618, b: 205, c: 329 },
          late: { at: 3, kind: 'insertColumn', a: 627, b: 327, c: 338 },
        }),
      ],
    },
  ],
  [
    'nothing stays beside clients who were cleared if a row is inserted as the run is undone (31032)',
    {
      orders: 12,
      steps: [
        run(0, { overrides: 'replace' }),
        edit('clearEnd', 599, 811, 817),
        sheet('undo', 0, 0, { edit: { at: 11, kind: 'insertRow', a: 871, b: 971, c: 864 } }),
      ],
    },
  ],
  [
    'a formula gives no advice beside a segment of nobody (35433)',
    {
      isTable: true,
      steps: [
        run(5, { withoutPolicy: true }),
        edit('clearEnd', 49, 805, 47),
        edit('deleteColumn', 44, 222, 463),
        run(1, { as: 'portable', overrides: 'replace' }),
      ],
    },
  ],
  [
    'a formula that stays beside a client without orders fills no column as the table is sorted (30446)',
    {
      columns: ordersBeforeSales,
      orders: 8,
      steps: [
        sheet('clients', 463, 62),
        edit('deleteOrder', 90, 128, 205),
        sheet('clients', 490, 628),
        edit('sort', 481, 69, 32),
      ],
    },
  ],
  [
    'the history stays off if Excel stops as it is switched on (30828)',
    {
      clients: 4,
      orders: 10,
      steps: [sheet('keepHistory', 5, 616, { fault: { at: 3, which: 5, length: 1 } })],
    },
  ],
  [
    'a segment typed over a formula that says the same is not set by hand, in a run with a cap either (30918)',
    {
      clients: 6,
      orders: 9,
      steps: [run(0, { as: 'live' }), edit('typeTier', 329, 548, 728), run(2, { cap: 2 })],
    },
  ],
  [
    'a column of a table that Excel has named keeps its name as another is inserted (35070)',
    {
      isTable: true,
      orders: 11,
      steps: [
        run(4),
        sheet('undo', 0, 0, { edit: { at: 8, kind: 'typeTier', a: 31, b: 187, c: 301 } }),
        run(2, { cancel: 1, late: { at: 5, kind: 'insertColumn', a: 110, b: 755, c: 909 } }),
      ],
    },
  ],
  [
    'a formula comes back as it was if a column is inserted just before a run overwrites it with a value (35594)',
    {
      steps: [
        run(1, { as: 'portable' }),
        run(1, { edit: { at: 12, kind: 'insertColumn', a: 436, b: 502, c: 563 } }),
      ],
    },
  ],
  [
    'no colours stay on removed columns if Excel fails at two messages, and answers the one between (36244)',
    {
      orders: 13,
      steps: [
        run(2),
        policy('addScore', 242, 432),
        {
          do: 'remove',
          model: 461,
          takesPolicy: true,
          fault: { at: 16, which: 2, length: 1, again: 1 },
        },
      ],
    },
  ],
  [
    'a note in the column of the clients of a table is kept in the history as the client that it is taken for (36440)',
    {
      columns: ordersBeforeSales,
      orders: 9,
      steps: [
        sheet('clients', 663, 399),
        edit('clearEnd', 842, 128, 106),
        edit('clearEnd', 271, 779, 578),
        run(4, { as: 'live', withoutPolicy: true }),
        sheet('keepHistory', 112, 196),
        sheet('undo', 0, 0, { edit: { at: 22, kind: 'typeNote', a: 339, b: 40, c: 849 } }),
        run(5, { as: 'portable', overrides: 'replace' }),
      ],
    },
  ],
];

testFound(found);
