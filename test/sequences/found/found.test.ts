import type { WriteAs } from '../../../src/sheet/write-as';
import type { Step } from '../generate';
import { edit, ordersBeforeSales, run, salesBeforeOrders, testFound, type FoundSequence } from './play-found';

/*
 * The shortest forms of sequences that once failed, and one with a score.
 */

const score = (as: WriteAs): Step => run(2, { as });

const found: readonly FoundSequence[] = [
  [
    'a score is written in each way, follows its cut-off, and is taken out',
    {
      columns: salesBeforeOrders,
      steps: [
        { do: 'policy', kind: 'addScore', a: 0, b: 0 },
        score('values'),
        edit('typeFigure', 0, 2, 4),
        score('live'),
        { do: 'policy', kind: 'cutoffOnSheet', a: 0, b: 2 },
        edit('typeFigure', 0, 3, 1),
        score('portable'),
        { do: 'policy', kind: 'cutoff', a: 0, b: 0 },
      ],
    },
  ],
  [
    'a copied sheet stays known though its original is removed first',
    {
      clients: 5,
      isTable: false,
      columns: ordersBeforeSales,
      steps: [
        { do: 'segment', model: 3, as: 'values', overrides: 'replace', withoutPolicy: false },
        { do: 'edit', kind: 'copySheet', a: 193, b: 632, c: 825 },
      ],
    },
  ],
  [
    'columns of a table are known after a row was deleted while they were written',
    {
      clients: 5,
      isTable: true,
      columns: salesBeforeOrders,
      steps: [
        { do: 'segment', model: 3, as: 'values', overrides: 'replace', withoutPolicy: false },
        { do: 'segment', model: 4, as: 'values', overrides: 'keep', withoutPolicy: false },
        { do: 'policy', kind: 'addOwn', a: 893, b: 261 },
        {
          do: 'segment',
          model: 3,
          as: 'values',
          overrides: 'keep',
          withoutPolicy: false,
          edit: { at: 5, kind: 'deleteRow', a: 224, b: 223, c: 997 },
        },
      ],
    },
  ],
  [
    'columns are found beyond a total that stayed',
    {
      clients: 5,
      isTable: false,
      columns: ordersBeforeSales,
      steps: [
        { do: 'segment', model: 0, as: 'values', overrides: 'keep', withoutPolicy: false },
        { do: 'edit', kind: 'typeTotal', a: 665, b: 519, c: 104 },
        { do: 'segment', model: 1, as: 'values', overrides: 'replace', withoutPolicy: false },
      ],
    },
  ],
  [
    'a total that moves up into the cells of a run comes back',
    {
      clients: 5,
      isTable: false,
      columns: ordersBeforeSales,
      steps: [
        { do: 'segment', model: 2, as: 'values', overrides: 'replace', withoutPolicy: false },
        { do: 'edit', kind: 'typeTotal', a: 827, b: 179, c: 106 },
        { do: 'edit', kind: 'copySheet', a: 206, b: 909, c: 429 },
        {
          do: 'segment',
          model: 2,
          as: 'values',
          overrides: 'keep',
          withoutPolicy: false,
          edit: { at: 12, kind: 'deleteRow', a: 331, b: 501, c: 43 },
        },
      ],
    },
  ],
  [
    'a row deleted before a second model is written leaves no tier below the list',
    {
      clients: 5,
      isTable: false,
      columns: salesBeforeOrders,
      steps: [
        { do: 'segment', model: 1, as: 'values', overrides: 'keep', withoutPolicy: false },
        {
          do: 'segment',
          model: 0,
          as: 'values',
          overrides: 'keep',
          withoutPolicy: false,
          edit: { at: 12, kind: 'deleteRow', a: 521, b: 781, c: 759 },
        },
      ],
    },
  ],
  [
    'a run that is cancelled beside a column deleted by hand leaves the names as they were',
    {
      clients: 5,
      isTable: false,
      columns: salesBeforeOrders,
      steps: [
        { do: 'segment', model: 3, as: 'values', overrides: 'keep', withoutPolicy: false },
        { do: 'edit', kind: 'deleteColumn', a: 362, b: 819, c: 420 },
        { do: 'segment', model: 4, as: 'values', overrides: 'keep', withoutPolicy: true, cancel: 2 },
      ],
    },
  ],
  [
    'a header of the user’s stays on a copied sheet',
    {
      clients: 5,
      isTable: false,
      columns: salesBeforeOrders,
      steps: [
        { do: 'segment', model: 4, as: 'values', overrides: 'keep', withoutPolicy: false },
        { do: 'edit', kind: 'typeHeader', a: 951, b: 109, c: 979 },
        { do: 'segment', model: 2, as: 'values', overrides: 'keep', withoutPolicy: true },
        { do: 'edit', kind: 'copySheet', a: 80, b: 593, c: 863 },
        { do: 'segment', model: 0, as: 'values', overrides: 'keep', withoutPolicy: true },
      ],
    },
  ],
  [
    'columns that somebody inserts between ClientTier’s do not leave one of them behind',
    {
      clients: 5,
      isTable: false,
      columns: ordersBeforeSales,
      steps: [
        { do: 'segment', model: 0, as: 'values', overrides: 'replace', withoutPolicy: false },
        {
          do: 'segment',
          model: 4,
          as: 'values',
          overrides: 'replace',
          withoutPolicy: false,
          edit: { at: 11, kind: 'insertColumn', a: 440, b: 416, c: 68 },
        },
        { do: 'edit', kind: 'insertColumn', a: 550, b: 116, c: 826 },
        { do: 'remove', model: 343, takesPolicy: false },
      ],
    },
  ],
  [
    'what is counted beside a total in the row of a former client stays',
    {
      clients: 5,
      isTable: false,
      columns: salesBeforeOrders,
      steps: [
        { do: 'edit', kind: 'typeTotal', a: 440, b: 63, c: 352 },
        { do: 'edit', kind: 'clearEnd', a: 451, b: 842, c: 666 },
        { do: 'segment', model: 5, as: 'portable', overrides: 'keep', withoutPolicy: false },
        { do: 'edit', kind: 'typeTotal', a: 627, b: 733, c: 455 },
        { do: 'remove', model: 93, takesPolicy: false },
      ],
    },
  ],
  [
    'a tier set by hand is ClientTier’s though the strategies were deleted',
    {
      clients: 5,
      isTable: true,
      columns: ordersBeforeSales,
      steps: [
        { do: 'segment', model: 5, as: 'values', overrides: 'replace', withoutPolicy: true },
        { do: 'edit', kind: 'deleteColumn', a: 269, b: 754, c: 791 },
        { do: 'edit', kind: 'typeTier', a: 245, b: 370, c: 43 },
        { do: 'remove', model: 228, takesPolicy: false },
      ],
    },
  ],
];

testFound(found);
