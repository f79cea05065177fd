import type { Book } from '../open-book';
import { told } from './every-fault';

/**
 * Does the work, and just before its k-th message, counted from 1, the edit of somebody else. Returns what the user is told at
 * the end, as `told` does.
 */
export async function toldIfEdited(
  { excel }: Book,
  k: number,
  edit: () => unknown,
  work: () => Promise<unknown>,
): Promise<string> {
  let sent = 0;
  excel.intercept = () => {
    sent += 1;
    if (sent === k) edit();
    return undefined;
  };
  try {
    return await told(work());
  } finally {
    excel.intercept = undefined;
  }
}
