import { edit, ordersBeforeSales, run, salesBeforeOrders, testFound, type FoundSequence } from './play-found';

/*
 * Sequences that once moved a format, a width or a colour of the user's to other cells, or left one behind, and one that
 * moved only what nobody sees.
 */

const live = { as: 'live' } as const;

const found: readonly FoundSequence[] = [
  [
    'a total below clients whose column was Text has the format that it had',
    {
      columns: ordersBeforeSales,
      steps: [edit('formatAsText', 879, 387, 658), edit('typeTotal', 644, 378, 242), run(3, live)],
    },
  ],
  [
    'a total that is typed after the run keeps its format too',
    { steps: [edit('formatAsText', 604, 167, 520), run(0, live), edit('typeTotal', 367, 312, 949)] },
  ],
  [
    'a total that a later run claims keeps its format too',
    {
      steps: [
        edit('formatAsText', 604, 167, 520),
        run(0, live),
        edit('typeTotal', 367, 312, 949),
        run(0, live),
        run(0),
      ],
    },
  ],
  [
    'clients at the end whose tiers were cleared are Text again',
    {
      steps: [
        edit('formatAsText', 604, 167, 520),
        run(0, live),
        ...[4, 9].map((row) => edit('typeTier', 0, row, 5)),
        edit('insertRow', 2, 0, 0),
      ],
    },
  ],
  [
    'cells beside clients who are gone are Text again',
    {
      steps: [edit('formatAsText', 604, 167, 520), run(0, live), edit('clearEnd', 0, 0, 0), run(0, live)],
    },
  ],
  [
    'cells beside a table are Text again though ClientTier’s segments were deleted',
    {
      isTable: true,
      steps: [
        edit('formatAsText', 827, 657, 137),
        run(1, { overrides: 'replace' }),
        edit('deleteColumn', 724, 422, 254),
      ],
    },
  ],
  [
    'formulas that are sorted into a cell that is Text stay formulas',
    {
      columns: ordersBeforeSales,
      steps: [
        run(5),
        edit('formatAsText', 600, 909, 685),
        edit('typeTier', 725, 632, 82),
        edit('copySheet', 270, 172, 189),
        run(3, { as: 'portable' }),
        edit('sort', 267, 536, 533),
      ],
    },
  ],
  [
    'the policy is as it was, its tables in another order, if Excel fails while a model is taken out',
    {
      columns: ordersBeforeSales,
      steps: [
        run(3),
        run(4),
        { do: 'policy', kind: 'drop', a: 997, b: 316, fault: { at: 9, which: 0, length: 1 } },
      ],
    },
  ],
  [
    'a column inserted while Remove works leaves no colours behind',
    {
      clients: 5,
      isTable: false,
      columns: salesBeforeOrders,
      steps: [
        { do: 'segment', model: 0, as: 'values', overrides: 'keep', withoutPolicy: false },
        { do: 'segment', model: 5, as: 'values', overrides: 'replace', withoutPolicy: true },
        {
          do: 'remove',
          model: 599,
          takesPolicy: true,
          edit: { at: 11, kind: 'insertColumn', a: 995, b: 740, c: 902 },
        },
      ],
    },
  ],
  [
    'a column inserted while Remove works leaves no width behind',
    {
      clients: 5,
      isTable: true,
      columns: salesBeforeOrders,
      steps: [
        { do: 'edit', kind: 'insertColumn', a: 10, b: 832, c: 413 },
        { do: 'segment', model: 4, as: 'values', overrides: 'replace', withoutPolicy: false },
        {
          do: 'remove',
          model: 897,
          takesPolicy: true,
          edit: { at: 7, kind: 'insertColumn', a: 331, b: 622, c: 436 },
        },
      ],
    },
  ],
  [
    'a width beside a table is put back though she inserted a column meanwhile',
    {
      isTable: true,
      columns: ordersBeforeSales,
      steps: [
        run(2, {
          overrides: 'replace',
          edit: { at: 9, kind: 'typeFigure', a: 701, b: 749, c: 123 },
          late: { at: 7, kind: 'insertColumn', a: 93, b: 16, c: 823 },
        }),
      ],
    },
  ],
];

testFound(found);
