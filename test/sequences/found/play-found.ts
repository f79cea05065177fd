import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFunctions } from '../../excel/formulas';
import { openBook, type Book } from '../../excel/open-book';
import type { EditKind } from '../edits/edits';
import type { EditStep, Sequence, Step } from '../generate';
import { play } from '../play';
import type { PolicyKind } from '../policy-steps';
import type { SegmentStep } from '../segment';
import type { SheetKind, SheetStep } from '../sheets/steps/sheet-step';

/** The columns of a list; each is named by its key. */
export const ordersBeforeSales = ['client', 'First order', 'Sales', 'Visits', 'Loyalty', 'City'];
export const salesBeforeOrders = ['client', 'Sales', 'City', 'Loyalty', 'First order', 'Visits'];

/** A sequence that once failed, with the name of its test; by default five clients in a range at A1. */
export type FoundSequence = readonly [name: string, Partial<Sequence> & Pick<Sequence, 'steps'>];

/** A run that keeps overrides and writes values by default. */
export const run = (model: number, more: Partial<SegmentStep> = {}): Step => ({
  do: 'segment',
  model,
  as: 'values',
  overrides: 'keep',
  withoutPolicy: false,
  ...more,
});

/** A step with the sheets that ClientTier makes. */
export const sheet = (kind: SheetKind, a = 0, b = 0, more: Partial<SheetStep> = {}): Step => ({
  do: 'sheet',
  kind,
  a,
  b,
  ...more,
});

export const policy = (kind: PolicyKind, a = 0, b = 0): Step => ({ do: 'policy', kind, a, b });

export const edit = (kind: EditKind, a: number, b: number, c: number): EditStep => ({
  do: 'edit',
  kind,
  a,
  b,
  c,
});

/** Tests that each of these sequences loses nothing and leaves nothing behind. */
export function testFound(found: readonly FoundSequence[]): void {
  let book: Book;
  beforeAll(async () => {
    book = await openBook();
    await startFunctions(book);
  });
  afterAll(() => book.excel.dispose());

  test.each(found)('%s', async (_, sequence) => {
    const { failure } = await play(book, {
      seed: 0,
      clients: 5,
      isTable: false,
      rowsAbove: 0,
      columns: salesBeforeOrders,
      rowsPerMessage: 10_000,
      ...sequence,
    });
    expect(failure).toBeUndefined();
  });
}
