import type { Book } from '../../excel/open-book';
import type { Sequence } from '../generate';
import { play, type Played } from '../play';
import { shrink } from './shrink';
import { nameOf } from './tally';

/** Returns what was wrong, without what differs between sequences: addresses, numbers and names. */
export function signature({ failure }: Played, { steps }: Sequence): string | undefined {
  if (!failure) return undefined;
  const text = failure.wrong[0]!.replace(/"[^"]*"/g, '…')
    .replace(/\d+/g, '#')
    .replace(/!\w+/g, '');
  return `${nameOf(steps[failure.step]).replace(/ as .*/, '')}: ${text.slice(0, 80)}`;
}

/** Returns the shortest sequence found with the same failure, one step a line, and the failure. */
export async function shrunkText(book: Book, sequence: Sequence, played: Played): Promise<string> {
  const wanted = signature(played, sequence);
  const small = await shrink(sequence, async (each) => signature(await play(book, each), each) === wanted);
  const { failure } = await play(book, small);
  const lines = small.steps.map((step) => `    ${JSON.stringify(step)},`);
  return [JSON.stringify({ ...small, steps: [] }), ...lines, ...(failure?.wrong.slice(0, 3) ?? [])].join(
    '\n',
  );
}
