import { edit, ordersBeforeSales, run, testFound, type FoundSequence } from './play-found';

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
];

testFound(found);
