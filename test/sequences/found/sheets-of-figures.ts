import type { Step } from '../generate';
import type { SheetKind, SheetStep } from '../sheets/steps/sheet-step';
import { edit, ordersBeforeSales, run, type FoundSequence } from './play-found';

const sheet = (kind: SheetKind, a = 0, b = 0, more: Partial<SheetStep> = {}): Step => ({
  do: 'sheet',
  kind,
  a,
  b,
  ...more,
});

/** An error of Excel at one message, after this many of its actions. */
const failsAt = (at: number, which: number) => ({ fault: { at, which, length: 1 } });
const [afterFive, noAnswer] = [5, 8];

/** Short sequences on newer sheets, which those by chance seldom reach in a plain run. */
export const onSheetsOfFigures: readonly FoundSequence[] = [
  [
    'levels that were typed stay, and a card tells them',
    {
      steps: [
        run(0),
        sheet('service', 0, 0),
        sheet('serviceCard', 0, 0),
        sheet('service', 0, 1),
        sheet('serviceCard', 0, 1),
        edit('typeFigure', 0, 1, 3),
        run(0),
        sheet('service', 0, 2, failsAt(6, afterFive)),
        sheet('removeFigures'),
      ],
    },
  ],
  [
    'what to do for a pair of segments stays as clients go',
    {
      steps: [
        run(0),
        run(1),
        sheet('twoModels', 0, 0),
        sheet('twoModels', 0, 1),
        edit('deleteRow', 1, 0, 0),
        run(1),
        sheet('twoModels', 0, 2, failsAt(6, noAnswer)),
        sheet('removeFigures'),
      ],
    },
  ],
  [
    'a comparison with a note of hers stays, one without goes',
    {
      orders: 10,
      steps: [
        sheet('clients', 8, 1),
        sheet('movement', 0, 0),
        sheet('movement', 1, 1),
        sheet('movement', 0, 2),
        sheet('removeMovement'),
      ],
    },
  ],
  [
    'only as many as there is room for stay, and those typed by hand',
    {
      clients: 12,
      steps: [
        run(0, { cap: 1 }),
        edit('typeTier', 0, 1, 0),
        run(0, { cap: 2 }),
        run(0, { cap: 2, as: 'live' }),
        run(0, { cap: 0, overrides: 'replace' }),
        run(0),
      ],
    },
  ],
  [
    'room in hours is room for as many clients as the hours are enough for',
    {
      clients: 12,
      steps: [
        run(0, { cap: 2, inHours: true }),
        run(0, { cap: 1, inHours: true, as: 'live' }),
        run(0, { cap: 0, inHours: true, overrides: 'replace' }),
      ],
    },
  ],
  [
    'the segments of a run are compared with those of last quarter beside them',
    {
      clients: 9,
      steps: [
        run(0),
        sheet('columnsCompared', 2, 0),
        edit('insertRow', 2, 0, 0),
        edit('clearEnd', 0, 0, 0),
        sheet('columnsCompared', 2, 1, failsAt(6, afterFive)),
        run(0, { as: 'live' }),
        sheet('columnsCompared', 2, 1),
        run(3),
        sheet('columnsCompared', 1, 2),
        sheet('removeMovement'),
      ],
    },
  ],
  [
    'the columns on request say what levels and history say, and are undone whole',
    {
      steps: [
        run(0),
        sheet('service'),
        sheet('service', 0, 1),
        sheet('columnsOnRequest', 0, 0),
        sheet('keepHistory'),
        run(0),
        sheet('ageHistory', 9),
        edit('typeTier', 0, 1, 0),
        edit('typeFigure', 0, 2, 3),
        run(0),
        sheet('ageHistory', 4),
        sheet('columnsOnRequest', 0, 1),
        sheet('columnsOnRequest', 0, 2, failsAt(9, afterFive)),
      ],
    },
  ],
  [
    'a run is undone though Movement has columns with the headers of those that go',
    {
      isTable: true,
      columns: ordersBeforeSales,
      steps: [
        run(0),
        sheet('keepHistory', 698, 801),
        sheet('columnsCompared', 778, 412),
        run(3),
        sheet('columnsOnRequest', 491, 963),
      ],
    },
  ],
  [
    'charts that she changed or renamed stay as a summary is made again',
    {
      steps: [
        run(0),
        sheet('summary', 1, 1),
        edit('changeChart', 0, 0, 2),
        edit('changeChart', 0, 1, 1),
        sheet('summary', 1, 1),
        sheet('removeSummary'),
      ],
    },
  ],
  [
    'a page that Excel has half set up is put back',
    {
      steps: [
        sheet('setUpPage', 0, 0, failsAt(4, noAnswer)),
        sheet('setUpPage'),
        sheet('putPageBack', 0, 0, failsAt(4, noAnswer)),
        sheet('putPageBack'),
      ],
    },
  ],
];
