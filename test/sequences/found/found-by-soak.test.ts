import { edit, ordersBeforeSales, policy, run, sheet, testFound, type FoundSequence } from './play-found';

/* Sequences of the soak from seed 20001 on that once failed; the seed stands after each name. */

const found: readonly FoundSequence[] = [
  [
    'a run is undone in a workbook with a model of her own (20704)',
    {
      steps: [policy('addOwn'), run(0), sheet('service', 50, 90), sheet('columnsOnRequest', 647, 637)],
    },
  ],
  [
    'no formula stays below the list if a row is deleted during a run and one inserted as it is put back (21079)',
    {
      clients: 33,
      rowsPerMessage: 13,
      steps: [
        run(4, { overrides: 'replace', withoutPolicy: true, cancel: 2 }),
        edit('formatAsText', 617, 656, 540),
        run(3, {
          as: 'live',
          overrides: 'replace',
          edit: { at: 12, kind: 'deleteRow', a: 847, b: 290, c: 165 },
          late: { at: 9, kind: 'insertRow', a: 893, b: 449, c: 25 },
        }),
      ],
    },
  ],
  [
    'a segment beside a total stays if nothing shows whose it was, also if those by hand are replaced (21171)',
    {
      clients: 4,
      steps: [
        run(1),
        edit('renameSheet', 461, 175, 593),
        edit('deleteColumn', 167, 659, 750),
        edit('clearEnd', 562, 704, 605),
        edit('typeTotal', 206, 0, 608),
        run(3, { overrides: 'replace' }),
      ],
    },
  ],
  [
    'a formula comes back beside its own client if a row went during a run and one comes as it is put back (21415)',
    {
      clients: 28,
      columns: ordersBeforeSales,
      rowsPerMessage: 10,
      steps: [
        run(0, { as: 'portable', overrides: 'replace' }),
        run(2, {
          edit: { at: 14, kind: 'deleteRow', a: 544, b: 617, c: 567 },
          late: { at: 1, kind: 'insertRow', a: 233, b: 786, c: 956 },
        }),
      ],
    },
  ],
  [
    'a summary keeps its formats as a run is made and undone (21002)',
    {
      orders: 11,
      steps: [
        run(5, { withoutPolicy: true, cap: 0 }),
        sheet('service', 658, 339),
        sheet('summary', 777, 194),
        sheet('columnsOnRequest', 705, 925),
      ],
    },
  ],
  [
    'a segment that she clears before a run reads it stays clear when the run is undone (21142)',
    {
      steps: [
        run(4, { overrides: 'replace' }),
        run(0, { edit: { at: 2, kind: 'typeTier', a: 203, b: 740, c: 101 } }),
        sheet('undo'),
      ],
    },
  ],
  [
    'a formula that shows nothing beside a typed segment shows an error without the policy (20457)',
    {
      columns: ordersBeforeSales,
      steps: [
        run(2, { withoutPolicy: true }),
        edit('typeTier', 740, 880, 484),
        run(3, { withoutPolicy: true }),
        run(2, { as: 'portable', edit: { at: 12, kind: 'typeTier', a: 469, b: 960, c: 799 } }),
        policy('remove'),
      ],
    },
  ],
  [
    'a client whose only order goes just before the orders are read keeps what stood there (20780)',
    {
      columns: ordersBeforeSales,
      orders: 5,
      steps: [
        sheet('clients', 314, 954),
        sheet('clients', 898, 187, { edit: { at: 8, kind: 'typeOrder', a: 341, b: 816, c: 663 } }),
      ],
    },
  ],
  [
    'a care plan with a note of hers is not made again from errors (20814)',
    {
      orders: 9,
      steps: [
        edit('filterHers', 794, 321, 818),
        edit('filterHers', 242, 719, 593),
        run(4),
        sheet('care', 730, 29),
        edit('clearEnd', 606, 839, 373),
        sheet('care', 104, 89),
        policy('spoil', 33, 877),
        sheet('care', 460, 392),
      ],
    },
  ],
  [
    'a comparison of two days lists the clients of the orders that the sheet was made from (20402)',
    {
      columns: ordersBeforeSales,
      orders: 12,
      steps: [edit('addOrderSheet', 13, 42, 779), sheet('clients', 21, 520), sheet('movement', 592, 75)],
    },
  ],
  [
    'columns are compared though two blank ones part the names from the list (20680)',
    {
      columns: ordersBeforeSales,
      orders: 12,
      steps: [
        policy('addScore'),
        edit('insertColumn', 255, 6, 870),
        run(2, { overrides: 'replace', cap: 0 }),
        sheet('columnsCompared', 579, 332),
      ],
    },
  ],
  [
    'colours that Excel has extended to a column of hers stay there once she deletes the segments (20789)',
    {
      columns: ordersBeforeSales,
      steps: [
        run(3, { overrides: 'replace', withoutPolicy: true }),
        run(4, { cancel: 2, late: { at: 10, kind: 'insertColumn', a: 69, b: 183, c: 566 } }),
        run(2, { overrides: 'replace' }),
        run(3, { as: 'live', edit: { at: 15, kind: 'insertColumn', a: 265, b: 691, c: 110 } }),
        edit('deleteColumn', 751, 323, 880),
      ],
    },
  ],
];

testFound(found);
