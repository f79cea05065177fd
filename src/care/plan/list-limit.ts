import type { Sliced } from '../../classifier/slices';
import type { CareRow } from './cared';

/**
 * The most clients whom a plan lists, besides those beside whom the user wrote something. Each has seven formulas over the
 * visit log: with a log of 10,000 visits, 5,000 clients are some 500 million comparisons, which Excel makes in seconds.
 */
export const mostListed = 5_000;

/**
 * Shortens a long plan: lists as many clients of each owner as of any other, the first ones, visits already planned before
 * the others; all clients of an owner who has fewer. Keeps the order.
 *
 * @param owners the rows of each owner
 */
export function* upToLimit(owners: readonly (readonly CareRow[])[], most = mostListed): Sliced<CareRow[]> {
  const isKept = ({ written }: CareRow) => written !== undefined;
  const sizes: number[] = [];
  for (const rows of owners) {
    yield;
    sizes.push(rows.filter((row) => !isKept(row)).length);
  }
  const each = shareOf(sizes, most);
  let room = most;
  const listed: CareRow[][] = [];
  for (const rows of owners) {
    yield;
    const others = rows.filter((row) => !isKept(row));
    const inOrder = [
      ...others.filter(({ block }) => block === 'planned'),
      ...others.filter(({ block }) => block !== 'planned'),
    ];
    const first = new Set(inOrder.slice(0, Math.min(each, room)));
    room -= first.size;
    listed.push(rows.filter((row) => isKept(row) || first.has(row)));
  }
  return listed.flat();
}

/**
 * Returns how many of each group fit if all groups get the same room and small ones leave theirs to the others, at least
 * one: 4 for groups of 2, 9 and 9 and room for 10.
 */
function shareOf(sizes: readonly number[], most: number): number {
  let room = most;
  const sorted = [...sizes].sort((a, b) => a - b);
  for (const [index, size] of sorted.entries()) {
    const share = Math.floor(room / (sorted.length - index));
    if (size > share) return Math.max(1, share);
    room -= size;
  }
  return most;
}
