import { edit, ordersBeforeSales, run, testFound, type FoundSequence } from './play-found';

/* Sequences in which customers, or the columns beside them, were not found any more. */

const [tenure, salesAndLoyalty] = [run(1), run(0)];

const found: readonly FoundSequence[] = [
  [
    'columns written beside customers are theirs though she inserted two of hers between them, and a blank one before',
    {
      columns: ordersBeforeSales,
      steps: [
        run(3, { overrides: 'replace' }),
        run(4, { withoutPolicy: true }),
        edit('insertColumn', 165, 168, 223),
        run(1, { withoutPolicy: true }),
        edit('insertColumn', 797, 554, 709),
        edit('insertColumn', 569, 764, 633),
        run(0, { withoutPolicy: true }),
      ],
    },
  ],
  [
    'so they are if hers stand between the columns of two models',
    {
      columns: ordersBeforeSales,
      steps: [
        tenure,
        salesAndLoyalty,
        edit('insertColumn', 7, 1, 0),
        edit('insertColumn', 7, 1, 0),
        edit('insertColumn', 7, 0, 0),
        salesAndLoyalty,
        { do: 'remove', model: 0, takesPolicy: false },
        salesAndLoyalty,
      ],
    },
  ],
  [
    'so they are on a copy of the sheet',
    {
      columns: ordersBeforeSales,
      rowsAbove: 2,
      steps: [
        tenure,
        salesAndLoyalty,
        edit('copySheet', 1, 1, 1),
        edit('insertColumn', 7, 1, 0),
        edit('insertColumn', 8, 1, 0),
        edit('insertColumn', 6, 6, 0),
        run(0, { as: 'live' }),
        tenure,
      ],
    },
  ],
];

testFound(found);
