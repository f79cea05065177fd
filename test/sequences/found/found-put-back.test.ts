import {
  edit,
  ordersBeforeSales,
  run,
  salesBeforeOrders,
  sheet,
  testFound,
  type FoundSequence,
} from './play-found';

/*
 * The shortest forms of sequences in which a put-back failed: somebody edits while a run writes, and again while it is
 * put back.
 */

const found: readonly FoundSequence[] = [
  [
    'a client keeps her formula though a row was deleted, and one of her other figures was typed',
    {
      clients: 32,
      columns: ordersBeforeSales,
      rowsPerMessage: 12,
      steps: [
        run(3, { as: 'portable', overrides: 'replace' }),
        run(1, {
          overrides: 'replace',
          edit: { at: 13, kind: 'deleteRow', a: 819, b: 968, c: 644 },
          late: { at: 8, kind: 'typeFigure', a: 816, b: 425, c: 73 },
        }),
      ],
    },
  ],
  [
    'the last client stays among the others of her columns though two rows were inserted',
    {
      clients: 4,
      orders: 7,
      steps: [
        run(2),
        run(0, {
          overrides: 'replace',
          edit: { at: 9, kind: 'insertRow', a: 810, b: 50, c: 647 },
          late: { at: 6, kind: 'insertRow', a: 359, b: 602, c: 371 },
          cap: 0,
          inHours: true,
        }),
      ],
    },
  ],
  [
    'a cell gets its format Text back though a row is deleted at that moment',
    {
      columns: ordersBeforeSales,
      steps: [
        edit('formatAsText', 24, 880, 703),
        run(3, { as: 'live', cancel: 2, late: { at: 1, kind: 'deleteRow', a: 262, b: 385, c: 208 } }),
      ],
    },
  ],
  [
    'the last client stays among those of her columns though the run fails before it has claimed them (70299)',
    {
      columns: ordersBeforeSales,
      steps: [
        run(4),
        edit('typeTotal', 452, 819, 285),
        run(0, {
          overrides: 'replace',
          fault: { at: 11, which: 7, length: 1 },
          late: { at: 4, kind: 'insertRow', a: 251, b: 792, c: 871 },
        }),
      ],
    },
  ],
  [
    'no row gets the segment of a row beside nobody that moves twice (72639)',
    {
      clients: 11,
      columns: ordersBeforeSales,
      steps: [
        run(3),
        edit('clearEnd', 582, 360, 106),
        run(1, {
          edit: { at: 12, kind: 'deleteRow', a: 661, b: 515, c: 613 },
          late: { at: 4, kind: 'deleteRow', a: 513, b: 47, c: 144 },
        }),
      ],
    },
  ],
  [
    'a new column leaves a table though a total below it moved up meanwhile (72803)',
    {
      isTable: true,
      columns: salesBeforeOrders,
      steps: [
        run(1, { overrides: 'replace', withoutPolicy: true }),
        edit('typeTotal', 848, 182, 485),
        { do: 'remove', model: 424, takesPolicy: true },
        run(1, {
          withoutPolicy: true,
          fault: { at: 11, which: 9, length: 1 },
          late: { at: 2, kind: 'deleteRow', a: 609, b: 743, c: 638 },
        }),
      ],
    },
  ],
  [
    'a client whom she adds to the table of clients gets no formula from Excel (78520)',
    {
      orders: 9,
      steps: [
        sheet('clients', 889, 470),
        sheet('clients', 834, 342, {
          fault: { at: 11, which: 7, length: 1 },
          late: { at: 6, kind: 'insertRow', a: 12, b: 301, c: 265 },
        }),
      ],
    },
  ],
  [
    'the day above the table stays though a column was inserted before it, if a second making is cancelled (78918)',
    {
      columns: ordersBeforeSales,
      orders: 11,
      steps: [
        sheet('clients', 179, 271),
        run(0, {
          edit: { at: 5, kind: 'deleteRow', a: 390, b: 415, c: 429 },
          late: { at: 6, kind: 'insertColumn', a: 216, b: 279, c: 27 },
        }),
        sheet('clients', 599, 317, { cancel: 3 }),
      ],
    },
  ],
  [
    'live formulas stay in their columns though a column is inserted as the second run reads them (79169)',
    {
      clients: 4,
      steps: [
        run(2, { as: 'live' }),
        run(1),
        run(2, { edit: { at: 5, kind: 'insertColumn', a: 275, b: 311, c: 894 } }),
      ],
    },
  ],
  [
    'another model keeps its column of formulas that show nothing, if a column comes as new ones are taken back (91314)',
    {
      columns: ordersBeforeSales,
      orders: 10,
      steps: [
        edit('renameSheet', 716, 236, 966),
        sheet('clients', 812, 793),
        run(2),
        run(1, { as: 'live', withoutPolicy: true }),
        { do: 'remove', model: 72, takesPolicy: false },
        run(2, {
          fault: { at: 11, which: 2, length: 1 },
          late: { at: 1, kind: 'insertColumn', a: 895, b: 261, c: 37 },
        }),
      ],
    },
  ],
];

testFound(found);
