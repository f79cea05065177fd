import type { Step } from '../generate';
import { onSheetsOfFigures } from './sheets-of-figures';
import { edit, ordersBeforeSales, run, testFound, type FoundSequence } from './play-found';

/* Sequences that once failed on the sheet of clients that is made from orders. */

/** Makes the sheet of clients, or updates it. */
const make = (a: number, b: number): Step => ({ do: 'sheet', kind: 'clients', a, b });
const [formulas, values] = [0, 8];

const found: readonly FoundSequence[] = [
  [
    'her note above the table of clients stays when it is made again',
    { orders: 5, steps: [make(values, 1), edit('typeAbove', 357, 531, 19), make(values, 1)] },
  ],
  [
    'formulas count orders that come once another was deleted',
    {
      orders: 6,
      steps: [
        make(formulas, 1),
        edit('deleteOrder', 1, 0, 0),
        edit('addOrder', 7, 1, 3),
        make(formulas, 1),
        edit('deleteOrder', 2, 0, 0),
      ],
    },
  ],
  [
    'a sheet made again with formulas is taken out though a client has no orders any more',
    { orders: 4, steps: [make(values, 1), edit('typeOrder', 800, 964, 608), make(formulas, 1)] },
  ],
  [
    'a sheet in several messages is made again with formulas, which Excel fills down',
    { orders: 10, rowsPerMessage: 12, steps: [make(values, 1), make(formulas, 1), make(formulas, 1)] },
  ],
  [
    'formulas are calculated in their order below a rule of hers',
    {
      orders: 10,
      columns: ordersBeforeSales,
      steps: [
        make(484, 254),
        edit('addRule', 432, 874, 650),
        run(3),
        edit('clientList', 279, 607, 109),
        edit('addOrder', 263, 855, 845),
        { do: 'remove', model: 338, takesPolicy: false },
        make(354, 322),
      ],
    },
  ],
  [
    'undoing a second run brings no segment back beside clients who were cleared since',
    {
      orders: 6,
      steps: [
        run(1),
        run(1, { as: 'portable' }),
        edit('clearEnd', 1, 0, 0),
        { do: 'sheet', kind: 'undo', a: 0, b: 0 },
      ],
    },
  ],
  [
    'a client on the list who has no order yet gets a formula on the sheet of clients',
    {
      clients: 5,
      columns: ordersBeforeSales,
      orders: 11,
      steps: [
        edit('clientList', 702, 996, 176),
        make(49, 314),
        run(5, { as: 'live', overrides: 'replace' }),
        edit('typeFigure', 62, 154, 753),
      ],
    },
  ],
  [
    'the care plan and its log stay though she deletes the sheet of the policy',
    {
      columns: ordersBeforeSales,
      orders: 11,
      steps: [
        run(5),
        { do: 'sheet', kind: 'care', a: 808, b: 888 },
        { do: 'policy', kind: 'deleteSheet', a: 252, b: 780 },
      ],
    },
  ],
  [
    'a care plan of one model after that of another is removed',
    {
      steps: [
        run(0),
        { do: 'sheet', kind: 'care', a: 967, b: 925 },
        run(5, { cap: 2, inHours: true }),
        { do: 'sheet', kind: 'care', a: 403, b: 150 },
        { do: 'sheet', kind: 'removeCare', a: 313, b: 387 },
      ],
    },
  ],
  [
    'a client whose row she deleted comes back though somebody deletes his only order meanwhile',
    {
      columns: ordersBeforeSales,
      orders: 6,
      steps: [
        make(419, 860),
        edit('deleteRow', 425, 847, 115),
        {
          do: 'sheet',
          kind: 'clients',
          a: 286,
          b: 461,
          edit: { at: 15, kind: 'deleteOrder', a: 353, b: 215, c: 120 },
        },
      ],
    },
  ],
  [
    'a row that is deleted just as ClientTier filters goes only if it shows',
    {
      clients: 12,
      isTable: true,
      steps: [
        run(0),
        { do: 'sheet', kind: 'show', a: 1, b: 1, edit: { at: 7, kind: 'deleteRow', a: 2, b: 0, c: 0 } },
      ],
    },
  ],
  [
    'a run is undone beside a client who was cleared though another row was blank before it',
    {
      columns: ordersBeforeSales,
      orders: 5,
      steps: [
        make(950, 786),
        edit('insertRow', 420, 586, 447),
        edit('typeOrder', 53, 216, 293),
        make(776, 998),
        edit('clearEnd', 62, 135, 507),
        run(3, { withoutPolicy: true }),
        edit('clearEnd', 859, 387, 672),
        { do: 'sheet', kind: 'undo', a: 0, b: 0 },
      ],
    },
  ],
];

testFound([...found, ...onSheetsOfFigures]);
