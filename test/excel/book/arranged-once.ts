import type { Book } from '../open-book';
import { keepBook, openKept, type KeptBook } from './kept-book';

/**
 * Returns what brings a workbook to the state to which `arrange` brings it: the first time by `arrange`, later by opening the
 * workbook as it was then. That takes less than half the time of two runs and a change of the policy, but no less than one
 * run. From then on `book` is the one that was opened. Pass
 * `book` itself on, not a copy of its members.
 */
export function arrangedOnce(book: Book, arrange: () => Promise<void>): () => Promise<void> {
  let kept: KeptBook | undefined;
  return async () => {
    if (kept) {
      book.excel.dispose();
      Object.assign(book, await openKept(kept));
    } else {
      await arrange();
      kept = await keepBook(book);
    }
  };
}
