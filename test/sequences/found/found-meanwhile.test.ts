import { edit, ordersBeforeSales, run, testFound, type FoundSequence } from './play-found';

/* Sequences that once failed when another user edited the sheet while a run wrote, or when a run was undone later. */

const found: readonly FoundSequence[] = [
  [
    'a header of hers stays though it stood where a run was about to write',
    {
      columns: ordersBeforeSales,
      steps: [run(1, { edit: { at: 8, kind: 'insertColumn', a: 259, b: 681, c: 557 } })],
    },
  ],
  [
    'a header of an earlier run stays though it stood where another was about to write',
    {
      steps: [
        edit('copySheet', 738, 156, 293),
        run(1),
        run(4, { edit: { at: 5, kind: 'insertColumn', a: 670, b: 781, c: 908 } }),
      ],
    },
  ],
  [
    'columns are written again though columns of hers stand between them and the customers',
    {
      steps: [
        run(0, { as: 'live' }),
        edit('insertColumn', 576, 279, 636),
        edit('insertColumn', 855, 195, 808),
        edit('insertColumn', 843, 467, 502),
        edit('insertColumn', 32, 940, 364),
        edit('insertColumn', 614, 505, 470),
        run(0),
      ],
    },
  ],
  [
    'colours are put back over the rows of now, not of before',
    {
      clients: 27,
      rowsAbove: 2,
      rowsPerMessage: 11,
      steps: [
        run(4, { withoutPolicy: true }),
        run(4, { edit: { at: 12, kind: 'deleteRow', a: 439, b: 865, c: 775 } }),
        run(0, { fault: { at: 12, which: 6, length: 1 } }),
      ],
    },
  ],
  [
    'colours that were put back once are as they were after a change of the policy fails',
    {
      columns: ordersBeforeSales,
      steps: [
        run(5),
        run(5, { edit: { at: 5, kind: 'deleteRow', a: 455, b: 735, c: 672 } }),
        { do: 'policy', kind: 'cutoff', a: 243, b: 588, fault: { at: 8, which: 2, length: 1 } },
      ],
    },
  ],
  [
    'a width beside a table stays though a column was inserted before a run added its own',
    {
      clients: 7,
      isTable: true,
      columns: ordersBeforeSales,
      steps: [
        edit('insertRow', 895, 859, 881),
        run(4, { overrides: 'replace', withoutPolicy: true }),
        run(5, { edit: { at: 7, kind: 'insertColumn', a: 227, b: 627, c: 753 } }),
      ],
    },
  ],
  [
    'a note beside a table stays though a row was inserted while Remove looked for it',
    {
      isTable: true,
      columns: ordersBeforeSales,
      steps: [
        run(1),
        edit('typeNote', 794, 403, 115),
        {
          do: 'remove',
          model: 249,
          takesPolicy: false,
          edit: { at: 9, kind: 'insertRow', a: 463, b: 520, c: 625 },
        },
      ],
    },
  ],
  [
    'a note that is typed beside a table just as a run adds its columns stays',
    {
      columns: ordersBeforeSales,
      orders: 6,
      steps: [
        { do: 'sheet', kind: 'clients', a: 419, b: 860 },
        run(4, { edit: { at: 8, kind: 'typeNote', a: 113, b: 747, c: 443 } }),
      ],
    },
  ],
  [
    'a formula that shows nothing any more once the policy is back is no change of the sheet',
    {
      clients: 4,
      steps: [
        { do: 'policy', kind: 'addOwn', a: 441, b: 502 },
        run(0, { as: 'portable' }),
        edit('clearEnd', 957, 886, 757),
        run(4),
        { do: 'remove', model: 927, takesPolicy: false },
        { do: 'policy', kind: 'remove', a: 707, b: 352 },
        run(0),
      ],
    },
  ],
  [
    'colours under another cut-off are given to the column though she inserted one before it meanwhile',
    {
      columns: ordersBeforeSales,
      steps: [
        run(1),
        run(0),
        {
          do: 'policy',
          kind: 'cutoff',
          a: 512,
          b: 129,
          edit: { at: 8, kind: 'insertColumn', a: 556, b: 842, c: 897 },
        },
      ],
    },
  ],
  [
    'so they are to a client whom she inserted meanwhile',
    {
      steps: [
        run(3, { overrides: 'replace' }),
        {
          do: 'policy',
          kind: 'cutoff',
          a: 136,
          b: 137,
          edit: { at: 6, kind: 'insertRow', a: 624, b: 898, c: 727 },
        },
        run(1, { cancel: 2 }),
      ],
    },
  ],
  [
    'what she types below in a cell formatted as text is a text and stays',
    {
      columns: ordersBeforeSales,
      steps: [
        edit('formatAsText', 683, 161, 512),
        edit('clearEnd', 719, 824, 267),
        run(4),
        edit('typeTotal', 955, 387, 228),
        run(4),
      ],
    },
  ],
  [
    'tiers that she sorted to rows that a run wrote later go with it',
    {
      clients: 35,
      rowsPerMessage: 11,
      steps: [run(3, { edit: { at: 11, kind: 'sort', a: 755, b: 976, c: 557 } })],
    },
  ],
  [
    'a tier that she types where Remove has just cleared the same one is hers',
    {
      steps: [
        run(0),
        run(5),
        {
          do: 'remove',
          model: 683,
          takesPolicy: true,
          edit: { at: 17, kind: 'typeTier', a: 355, b: 878, c: 116 },
        },
      ],
    },
  ],
];

testFound(found);
