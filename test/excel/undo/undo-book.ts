import { beforeAll, expect } from '@jest/globals';
import { findCustomers, undoRun, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { SheetProblem } from '../../../src/sheet/problem';
import { bookForTests } from '../book/book-for-tests';
import { choice } from '../customers';
import { startFunctions } from '../formulas';

export const sheet = 'Customers';

export const run = async (as: Partial<Choice> = {}, overrides: 'keep' | 'replace' = 'keep') =>
  writeSegments(await findCustomers(), { ...choice, ...as }, overrides);

/** Opens a workbook for the tests of a file. Call it once. */
export function undoBook() {
  const book = bookForTests();
  beforeAll(() => startFunctions(book));

  /** Returns the problem with which an undo ends; the workbook must be unchanged. */
  async function refusal(): Promise<string> {
    const before = await book.everything();
    const problem: unknown = await undoRun().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(SheetProblem);
    expect(await book.everything()).toEqual(before);
    return (problem as SheetProblem).message;
  }

  return { book, refusal };
}
