import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { partOf } from '../excel/faults/thoroughness';
import { startFunctions } from '../excel/formulas';
import { openBook, type Book } from '../excel/open-book';
import { sequenceOf, type Sequence, type Step } from './generate';
import { play } from './play';
import { shrunkText } from './soak/shrunk';
import { nameOf } from './soak/tally';

/*
 * Short random sequences; `npm run soak` plays thousands of long ones. A failing one is reported in its shortest form,
 * to become a test of its own.
 */

const sequences = Array.from({ length: 200 }, (_, index) =>
  sequenceOf(index + 1, { shortest: 4, longest: 9 }),
);

/** Returns the kinds of a step: the action, and what happens during it. */
const kindsOfStep = (step: Step): string[] => [
  nameOf(step),
  ...(step.do === 'segment' ? [`model ${step.model}`] : []),
  ...(step.do === 'segment' && step.inHours ? ['room in hours'] : []),
  ...(step.do === 'sheet' && step.protects ? [`${step.protects} protected`] : []),
  ...(step.do === 'edit'
    ? []
    : [
        step.edit && `${step.edit.kind} meanwhile`,
        step.late && `${step.late.kind} while undoing`,
        step.fault && `fault ${step.fault.which}, ${step.fault.length} times`,
        step.cancel && 'cancelled',
      ].filter((kind) => typeof kind === 'string')),
];

/** Each list is a range or a table, with a few or many clients and its own order of columns. */
const kindsOf = ({ isTable, rowsAbove, rowsPerMessage, orders, columns, steps }: Sequence): string[] => [
  JSON.stringify({ isTable }),
  JSON.stringify({ rowsAbove }),
  JSON.stringify({ isInParts: rowsPerMessage < 100, hasOrders: orders !== undefined }),
  JSON.stringify(columns),
  ...steps.flatMap(kindsOfStep),
];

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

test.each(partOf(sequences, kindsOf, 36))(
  'sequence $seed loses nothing and leaves nothing behind',
  async (sequence) => {
    const played = await play(book, sequence);
    expect(played.failure && (await shrunkText(book, sequence, played))).toBeUndefined();
  },
);
