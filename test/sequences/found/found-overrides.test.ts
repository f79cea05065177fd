import { edit, ordersBeforeSales, run, testFound, type FoundSequence } from './play-found';

/* Sequences in which it was not clear whether somebody had typed a tier. */

const found: readonly FoundSequence[] = [
  [
    'a tier that is not today’s stays by hand if the advice beside it was deleted',
    {
      columns: ordersBeforeSales,
      steps: [
        run(1),
        edit('renameSheet', 823, 422, 188),
        edit('deleteColumn', 942, 862, 873),
        edit('deleteColumn', 613, 951, 786),
        edit('typeFigure', 350, 455, 102),
        run(5),
        run(5, { as: 'live' }),
      ],
    },
  ],
  [
    'so it does in a table beside a client who is gone, and Remove takes it out',
    {
      clients: 4,
      isTable: true,
      steps: [
        run(4, { overrides: 'replace' }),
        edit('clearEnd', 346, 372, 737),
        edit('renameSheet', 734, 458, 832),
        edit('deleteColumn', 926, 305, 552),
        run(4),
        run(4),
      ],
    },
  ],
  [
    'what a formula shows as it replaces a tier typed meanwhile is not hers',
    {
      steps: [
        run(5),
        { do: 'policy', kind: 'addOwn', a: 435, b: 45 },
        run(4, {
          as: 'live',
          overrides: 'replace',
          edit: { at: 7, kind: 'typeTier', a: 386, b: 705, c: 217 },
        }),
        { do: 'policy', kind: 'remove', a: 545, b: 390 },
      ],
    },
  ],
  [
    'a tier that is typed once the columns have gone stays',
    {
      steps: [
        run(3),
        edit('copySheet', 778, 346, 540),
        { do: 'policy', kind: 'remove', a: 425, b: 746 },
        {
          do: 'remove',
          model: 571,
          takesPolicy: true,
          edit: { at: 14, kind: 'typeTier', a: 675, b: 296, c: 50 },
        },
      ],
    },
  ],
  [
    'so it does to the right of a table',
    {
      isTable: true,
      steps: [
        run(1, { overrides: 'replace' }),
        {
          do: 'remove',
          model: 903,
          takesPolicy: false,
          edit: { at: 14, kind: 'typeTier', a: 733, b: 297, c: 713 },
        },
        run(1),
      ],
    },
  ],
  [
    'advice does not come beside a total that stands in the place of a client whose tier was typed',
    {
      clients: 8,
      columns: ordersBeforeSales,
      steps: [
        run(2),
        edit('typeTier', 509, 38, 193),
        edit('sort', 126, 583, 674),
        edit('copySheet', 651, 539, 361),
        edit('sort', 794, 0, 104),
        edit('clearEnd', 841, 157, 65),
        edit('typeTotal', 355, 745, 950),
        run(2),
      ],
    },
  ],
];

testFound(found);
